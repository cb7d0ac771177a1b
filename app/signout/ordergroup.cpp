// SPDX-License-Identifier: Apache-2.0
#include "app/signout/ordergroup.h"

using State = SignOutOrder::State;

OrderGroup orderGroup(State state)
{
    switch (state) {
    case State::Made:
    case State::Released:
        return OrderGroup::Queued;
    case State::WaitingForCall:
        return OrderGroup::WaitingForCall;
    case State::Held:
        return OrderGroup::Held;
    case State::Sent:
    case State::Accepted:
    case State::Checking:
        return OrderGroup::Open;
    case State::SignedOut:
        return OrderGroup::SignedOut;
    case State::StillSignedIn:
        return OrderGroup::StillIn;
    case State::Refused:
        return OrderGroup::Refused;
    case State::Unverified:
        return OrderGroup::NotKnown;
    case State::NotSent:
    case State::Withdrawn:
        return OrderGroup::NotSent;
    }
    return OrderGroup::NotKnown;
}

QString OrderGroupText::count(OrderGroup group, int count)
{
    switch (group) {
    case OrderGroup::SignedOut:
        //: Number in the head of the panel: sign-outs that are proved
        return tr("%Ln signed out", nullptr, count);
    case OrderGroup::Refused:
        //: Number in the head of the panel: sign-outs the gateway did not allow
        return tr("%Ln refused", nullptr, count);
    case OrderGroup::Open:
        //: Number in the head of the panel: sign-outs on their way or being checked
        return tr("%Ln under way", nullptr, count);
    case OrderGroup::Queued:
        //: Number in the head of the panel: sign-outs that are sent as soon as it is their turn
        return tr("%Ln queued", nullptr, count);
    case OrderGroup::WaitingForCall:
        //: Number in the head of the panel: sign-outs that are sent when the agent's call has ended
        return tr("%Ln waiting for call to end", nullptr, count);
    case OrderGroup::Held:
        //: Number in the head of the panel: sign-outs that are not sent until the person has answered
        return tr("%Ln held back", nullptr, count);
    case OrderGroup::StillIn:
        //: Number in the head of the panel: agents proved to be still signed in
        return tr("%Ln still signed in", nullptr, count);
    case OrderGroup::NotKnown:
        //: Number in the head of the panel: sign-outs of which the truth could not be learnt
        return tr("%Ln not known", nullptr, count);
    case OrderGroup::NotSent:
        //: Number in the head of the panel: sign-outs that never left this machine
        return tr("%Ln not sent", nullptr, count);
    }
    return {};
}
