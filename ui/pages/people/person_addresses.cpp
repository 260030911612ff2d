#include "ui/pages/people/person_addresses.h"

#include "core/domain/web_address.h"
#include "core/outreach/people.h"
#include "core/store/address_queries.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace overture::ui
{

QUrl linkOf(const Address& address)
{
  const auto normal = toQt(address.normal);
  if (isWebLink(address.value))
    return QUrl(toQt(address.value));
  switch (address.kind) {
    case AddressKind::mail:
      return QUrl(QStringLiteral("mailto:") + normal);
    case AddressKind::linkedin:
      return QUrl(QStringLiteral("https://www.linkedin.com/in/") + normal);
    case AddressKind::x:
      return QUrl(QStringLiteral("https://x.com/") + normal);
    case AddressKind::wechat:
    case AddressKind::phone:
      return {};
  }
  return {};
}

PersonAddresses::PersonAddresses(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_card(new Card(this)),
      m_lines(nullptr),
      m_line(new QLineEdit(this)),
      m_problem(new TextLabel(TextRank::hint, this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  column->addWidget(m_heading);
  column->addWidget(m_card);
  column->addWidget(m_line);
  column->addWidget(m_problem);
  m_problem->setWordWrap(true);
  m_problem->hide();
  m_card->hide();
  connect(m_line, &QLineEdit::returnPressed, this, &PersonAddresses::add);
  retranslate();
}

void PersonAddresses::setPerson(PersonId person)
{
  if (person != m_person) {
    m_line->clear();
    m_problem->hide();
  }
  m_person = person;
  read();
}

void PersonAddresses::retranslate()
{
  m_heading->setText(tr("How to reach"));
  m_line->setPlaceholderText(tr("Add a mail address, LinkedIn page, phone…"));
  m_line->setAccessibleName(tr("New address"));
  m_addresses.clear();
  read();
}

void PersonAddresses::read()
{
  auto addresses = m_workspace.store.readOr<std::vector<Address>>(
      {}, [this](const store::ReadTx& tx) { return store::addressesOf(tx, m_person); });
  m_card->setVisible(!addresses.empty());
  if (addresses == m_addresses && m_lines != nullptr)
    return;
  m_addresses = std::move(addresses);
  if (m_lines != nullptr)
    m_lines->deleteLater();
  m_lines = new QWidget(m_card);
  auto* column = new QVBoxLayout(m_lines);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const auto& address : m_addresses)
    column->addWidget(lineOf(address));
  m_card->column()->addWidget(m_lines);
}

QWidget* PersonAddresses::lineOf(const Address& address)
{
  const auto value = toQt(address.value);
  auto* line = new QWidget(m_lines);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space4);
  row->addWidget(textOf(address, line), 1);
  if (address.deadSince)
    row->addWidget(new Chip(tr("dead"), Tone::bad, line));
  else if (address.certainty == Certainty::guessed)
    row->addWidget(new Chip(wordFor(address.certainty), Tone::warn, line));
  const auto addButton = [&](const QString& icon, const QString& name, auto act) {
    auto* button = new IconButton(icon, line);
    button->setWords(name);
    connect(button, &QAbstractButton::clicked, this, act);
    row->addWidget(button);
  };
  addButton(QStringLiteral("copy"), tr("Copy %1").arg(value), [this, value] { m_workspace.desktop.copy(value); });
  addButton(QStringLiteral("close"), tr("Remove %1").arg(value), [this, id = address.id] {
    m_workspace.store.write<store::Done>(outreach::removeAddress(id), this, [this](Result<store::Done> done) {
      if (!done)
        Q_EMIT failed(done.error());
    });
  });
  return line;
}

QWidget* PersonAddresses::textOf(const Address& address, QWidget* line)
{
  const auto value = toQt(address.value);
  const auto link = linkOf(address);
  if (link.isEmpty()) {
    auto* text = new TextLabel(TextRank::body, value, line);
    text->setElided(true);
    return text;
  }
  auto* text = new LinkButton(line);
  text->setText(value);
  text->setToolTip(value);
  text->setAccessibleName(tr("Open %1").arg(value));
  connect(text, &QAbstractButton::clicked, this, [this, link] { m_workspace.desktop.open(link); });
  return text;
}

void PersonAddresses::add()
{
  const auto typed = toCore(m_line->text().trimmed());
  if (typed.empty())
    return;
  const outreach::TypedAddress address{guessedKind(typed), typed, Certainty::certain};
  m_workspace.store.write<AddressId>(outreach::addAddress(m_person, address), this, [this](Result<AddressId> id) {
    m_problem->setVisible(!id);
    if (id)
      return m_line->clear();
    const auto& error = id.error();
    m_problem->setText(error.problems.empty() ? sentenceFor(error) : sentenceFor(error.problems.front()));
    m_line->setAccessibleDescription(m_problem->text());
  });
}

}  // namespace overture::ui
