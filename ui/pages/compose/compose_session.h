#pragma once

#include "core/outreach/draft_checks.h"
#include "core/outreach/messages.h"
#include "ui/pages/compose/compose_facts.h"
#include "ui/pages/compose/draft_keeper.h"
#include "ui/pages/compose/draft_maker.h"

#include <functional>
#include <optional>

namespace overture::ui
{

/// One message being written: what stands around it, what a version makes of it, what was typed, and how it is kept. The
/// page shows it. Another choice fills the text in anew as long as nobody typed; afterwards the typed text stays.
class ComposeSession : public QObject
{
  Q_OBJECT

 public:
  ComposeSession(StoreBridge& store, const Clock& clock, QObject* parent = nullptr);
  ~ComposeSession() override;

  /// Goes on with the open message to this person, or begins one. What was written before is stored.
  void open(PersonId person);
  void close();
  [[nodiscard]] bool isOpen() const { return m_facts.has_value(); }

  [[nodiscard]] const ComposeFacts& facts() const { return *m_facts; }
  [[nodiscard]] const outreach::Draft& draft() const { return m_draft; }
  [[nodiscard]] const MadeDraft& made() const { return m_made; }
  /// As it is stored; nothing before the first change.
  [[nodiscard]] const std::optional<Message>& message() const { return m_message; }
  [[nodiscard]] MessageState state() const { return m_message ? m_message->state : MessageState::draft; }
  [[nodiscard]] bool isDraft() const { return state() == MessageState::draft; }
  [[nodiscard]] Channel channel() const;
  [[nodiscard]] bool isTypedInto() const;
  /// The version would say something else now, and the text was typed into.
  [[nodiscard]] bool offersFilling() const { return m_offersFilling; }
  /// Whether one may still choose between the same conversation and a new one.
  [[nodiscard]] bool offersFollowUp() const { return !m_message && m_facts && m_facts->waiting; }
  [[nodiscard]] bool isFollowUp() const;
  [[nodiscard]] bool hasUnsaved() const { return m_keeper != nullptr && m_keeper->hasUnsaved(); }
  [[nodiscard]] std::vector<outreach::DraftFinding> findings() const;

  void chooseVersion(VersionId version);
  void chooseProject(ProjectId project);
  void chooseChannel(ChannelId channel);
  void chooseAddress(AddressId address);
  void chooseThread(bool isNew);
  void type(const std::string& subject, const std::string& body);
  void fillInAgain();

  /// Stores what is typed.
  void keepNow();
  void handOver();
  void markSent(const std::optional<outreach::SentAs>& sentAs = std::nullopt);
  void markNotSent();
  void discard();

 Q_SIGNALS:
  /// Choices, state or what stands around it.
  void changed();
  /// Subject and body are others, not by typing.
  void textReplaced();
  void saved();
  void failed(const overture::Error& error);

 private:
  void onChanged(const store::Changes& changes);
  void reread();
  void readMessage(MessageId id);
  void takeOver(const Message& message);
  void begin();
  void make();
  void fill();
  void choose();
  void useKeeper(MessageId id);
  void letKeeperGo();
  [[nodiscard]] VersionId suggested() const;
  void act(store::Action<store::Done> action);

  StoreBridge& m_store;
  const Clock& m_clock;
  std::optional<ComposeFacts> m_facts;
  std::optional<Message> m_message;
  std::optional<TemplateVersion> m_version;
  outreach::Draft m_draft;
  MadeDraft m_made;
  DraftKeeper* m_keeper = nullptr;
  bool m_offersFilling = false;
};

}  // namespace overture::ui
