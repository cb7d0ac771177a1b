// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class Chip;
class EmptyState;
class OrderListModel;
class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;
class QTableView;
class QTimer;
class SignOutQueue;

/// The status panel: what became of every sign-out, newest first, with the gateway's own code and words.
class SignOutPanel : public QWidget
{
    Q_OBJECT

public:
    /// The queue must outlive the panel.
    explicit SignOutPanel(SignOutQueue *queue, QWidget *parent = nullptr);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    QSize sizeHint() const override;

private:
    void buildTable();
    void onOrderChanged(int index);
    void showCounts();

    SignOutQueue *m_queue;
    OrderListModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Chip *m_signedOut;
    Chip *m_refused;
    Chip *m_open;
    Chip *m_stillIn;
    Chip *m_notKnown;
    Chip *m_notSent;
    QPushButton *m_stop;
    QLabel *m_lastResult;
    QTimer *m_countTimer;
    QHash<int, int> m_told; ///< order -> the final state that was told; a later proof is told again
};
