// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "app/language.h"
#include "app/settings/policy.h"
#include "ui/common/appearance.h"
#include "ui/common/foreigntext.h"
#include "ui/common/gatewaychoices.h"
#include "ui/common/labelledfield.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

void addTitle(QVBoxLayout *column, const QString &text, QWidget *parent)
{
    if (column->count() > 0)
        column->addSpacing(2 * gridStep);
    auto *title = new QLabel(text, parent);
    title->setProperty("role", u"title"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
}

QHBoxLayout *sideBySide(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gridStep + 4);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    return row;
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsParts &parts, const QString &profileId, QWidget *parent)
    : FittingDialog(parent),
      m_parts(parts),
      m_profile(parts.profiles->find(profileId).value_or(parts.profiles->defaultProfile())),
      m_scheme(new QComboBox(this)),
      m_highContrast(new QCheckBox(this)),
      m_rows(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_atOnce(new QSpinBox(this)),
      m_choices(new GatewayChoices(this))
{
    setObjectName("settingsDialog"_L1);
    //: Title of the window with the person's settings
    setWindowTitle(tr("Settings"));
    setMinimumWidth(60 * gridStep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    addLooks(column);
    addLanguage(column);
    addGateway(column);
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    named(close, "closeButton"_L1, close->text())->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addStretch();
    column->addSpacing(gridStep);
    column->addWidget(close, 0, Qt::AlignRight);

    connect(m_scheme, &QComboBox::activated, this, &SettingsDialog::takePreferences);
    connect(m_highContrast, &QCheckBox::toggled, this, &SettingsDialog::takePreferences);
    connect(m_rows, &QComboBox::activated, this, &SettingsDialog::takePreferences);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::takePreferences);
    connect(m_atOnce, &QSpinBox::valueChanged, this, &SettingsDialog::takePreferences);
    connect(m_choices, &GatewayChoices::changed, this, &SettingsDialog::takeProfile);
}

void SettingsDialog::addLooks(QVBoxLayout *column)
{
    const Preferences &now = m_parts.appearance->preferences();
    //: Settings: heading over colours and row height
    addTitle(column, tr("Appearance"), this);
    //: Colours of the window: dark or light, whichever the operating system is set to
    m_scheme->addItem(tr("Same as system"), int(ColourScheme::System));
    //: Colours of the window
    m_scheme->addItem(tr("Light"), int(ColourScheme::Light));
    //: Colours of the window
    m_scheme->addItem(tr("Dark"), int(ColourScheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(int(now.scheme)));
    //: Height of rows in lists
    m_rows->addItem(tr("Comfortable"), int(RowHeight::Comfortable));
    //: Height of rows in lists
    m_rows->addItem(tr("Compact"), int(RowHeight::Compact));
    m_rows->setCurrentIndex(m_rows->findData(int(now.rows)));
    //: Settings: stronger colours and lines
    m_highContrast->setText(tr("&High contrast"));
    named(m_highContrast, "highContrastCheckBox"_L1, m_highContrast->text());
    m_highContrast->setChecked(now.highContrast);
    //: Settings: light or dark
    column->addLayout(sideBySide(new LabelledField(m_scheme, "schemeComboBox"_L1, tr("&Colours"), this),
                                 //: Settings: how high the rows of lists are
                                 new LabelledField(m_rows, "rowsComboBox"_L1, tr("R&ow height"), this)));
    column->addWidget(m_highContrast);
    setTabOrder(m_scheme, m_rows);
    setTabOrder(m_rows, m_highContrast);
}

void SettingsDialog::addLanguage(QVBoxLayout *column)
{
    const QString &now = m_parts.appearance->preferences().language;
    //: The language of the operating system
    m_language->addItem(tr("Same as system"), QString());
    QStringList codes = Language::codes();
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(Language::ownName(a), Language::ownName(b)) < 0;
    });
    for (const QString &code : std::as_const(codes))
        m_language->addItem(Language::ownName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now)));
    //: Settings: heading and field
    const QString title = tr("Language");
    addTitle(column, title, this);
    //: Settings, beneath the language; %1 is the program's name
    auto *note =
        new QLabel(tr("The new language is used when %1 is next started.").arg(u"Floorwalker"_s), this);
    note->setObjectName("languageNoteLabel"_L1);
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    named(m_language, "languageComboBox"_L1, title)->setAccessibleDescription(note->text());
    column->addWidget(m_language);
    column->addWidget(note);
}

void SettingsDialog::addGateway(QVBoxLayout *column)
{
    const bool hasName = !m_profile.name.isEmpty() || !m_profile.gateway.isEmpty();
    //: Settings: heading over what concerns one gateway; %1 is a profile's name
    const QString named = tr("Gateway: %1").arg(ForeignText::inSentence(m_profile.displayName()));
    //: Settings: heading over what concerns the gateway, before any is known
    addTitle(column, hasName ? named : tr("Gateway"), this);
    m_choices->load(m_parts.policy->applied(m_profile), *m_parts.policy);
    column->addWidget(m_choices);
    //: Settings: heading over what concerns sign-outs of agents, whichever the gateway
    addTitle(column, tr("Sign-outs"), this);
    m_atOnce->setRange(1, Preferences::atOnceMost);
    m_atOnce->setValue(
        m_parts.policy->signOutsAtOnce.value_or(m_parts.appearance->preferences().signOutsAtOnce));
    m_atOnceField =
        //: Settings: how many calls that sign agents out are under way at a time
        new LabelledField(m_atOnce, "signOutsAtOnceSpinBox"_L1, tr("Sent &at the same time (maximum)"), this);
    m_atOnceField->setLocked(m_parts.policy->signOutsAtOnce.has_value());
    column->addWidget(m_atOnceField);
}

void SettingsDialog::takePreferences()
{
    Preferences wanted = m_parts.appearance->preferences();
    wanted.scheme = ColourScheme(m_scheme->currentData().toInt());
    wanted.highContrast = m_highContrast->isChecked();
    wanted.rows = RowHeight(m_rows->currentData().toInt());
    wanted.language = m_language->currentData().toString();
    if (!m_atOnceField->isLocked())
        wanted.signOutsAtOnce = m_atOnce->value();
    m_parts.appearance->setPreferences(wanted);
}

void SettingsDialog::takeProfile()
{
    m_choices->write(m_profile);
    m_parts.profiles->save(m_profile);
    Q_EMIT profileChanged(m_parts.policy->applied(m_profile));
}
