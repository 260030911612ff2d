#pragma once

#include "core/base/enum_text.h"

#include <cstdint>
#include <string>

namespace overture::store
{

/// What a person (or the program) did. The menu's words are made of it when they are shown.
enum class OpKind {
  addCompany,
  editCompany,
  removeCompany,
  addCriterion,
  editCriterion,
  removeCriterion,
  scoreCompany,
  addPerson,
  editPerson,
  removePerson,
  addAddress,
  removeAddress,
  forbidContact,
  allowContact,
  holdPerson,
  releasePerson,
  addTemplate,
  editTemplate,
  saveVersion,
  retireVersion,
  reviveVersion,
  removeTemplate,
  startMessage,
  saveDraft,
  handOver,
  markSent,
  markNotSent,
  discardDraft,
  correctSent,
  logReply,
  confirmReply,
  editReply,
  removeReply,
  logInteraction,
  editInteraction,
  removeInteraction,
  addReminder,
  editReminder,
  finishReminder,
  reopenReminder,
  snoozeReminder,
  addProject,
  editProject,
  removeProject,
  editProfile,
  tagCompany,
  untagCompany,
  tagPerson,
  untagPerson,
  importCompanies,
  importPeople,
  makeSample,
  keepSetting,
};

/// Who did it. Steps of the program are not on Ctrl+Z and do not clear redo.
enum class Origin { person, program };

/// Whom or what an operation is about: enough to name it in a menu, never a sentence.
struct Subject {
  std::string table;
  std::int64_t id = 0;
  std::string name;
  std::int64_t count = 1;

  friend bool operator==(const Subject&, const Subject&) = default;
};

/// The name of one write. Two writes of a person with the same merge key within a minute are one undo step.
struct Op {
  OpKind kind = OpKind::editCompany;
  Subject subject;
  Origin origin = Origin::person;
  std::string mergeKey;
  bool undoable = true;

  friend bool operator==(const Op&, const Op&) = default;
};

}  // namespace overture::store

template <>
inline constexpr auto overture::enumTexts<overture::store::OpKind> =
    std::to_array<overture::EnumText<overture::store::OpKind>>({
        {overture::store::OpKind::addCompany, "add_company"},
        {overture::store::OpKind::editCompany, "edit_company"},
        {overture::store::OpKind::removeCompany, "remove_company"},
        {overture::store::OpKind::addCriterion, "add_criterion"},
        {overture::store::OpKind::editCriterion, "edit_criterion"},
        {overture::store::OpKind::removeCriterion, "remove_criterion"},
        {overture::store::OpKind::scoreCompany, "score_company"},
        {overture::store::OpKind::addPerson, "add_person"},
        {overture::store::OpKind::editPerson, "edit_person"},
        {overture::store::OpKind::removePerson, "remove_person"},
        {overture::store::OpKind::addAddress, "add_address"},
        {overture::store::OpKind::removeAddress, "remove_address"},
        {overture::store::OpKind::forbidContact, "forbid_contact"},
        {overture::store::OpKind::allowContact, "allow_contact"},
        {overture::store::OpKind::holdPerson, "hold_person"},
        {overture::store::OpKind::releasePerson, "release_person"},
        {overture::store::OpKind::addTemplate, "add_template"},
        {overture::store::OpKind::editTemplate, "edit_template"},
        {overture::store::OpKind::saveVersion, "save_version"},
        {overture::store::OpKind::retireVersion, "retire_version"},
        {overture::store::OpKind::reviveVersion, "revive_version"},
        {overture::store::OpKind::removeTemplate, "remove_template"},
        {overture::store::OpKind::startMessage, "start_message"},
        {overture::store::OpKind::saveDraft, "save_draft"},
        {overture::store::OpKind::handOver, "hand_over"},
        {overture::store::OpKind::markSent, "mark_sent"},
        {overture::store::OpKind::markNotSent, "mark_not_sent"},
        {overture::store::OpKind::discardDraft, "discard_draft"},
        {overture::store::OpKind::correctSent, "correct_sent"},
        {overture::store::OpKind::logReply, "log_reply"},
        {overture::store::OpKind::confirmReply, "confirm_reply"},
        {overture::store::OpKind::editReply, "edit_reply"},
        {overture::store::OpKind::removeReply, "remove_reply"},
        {overture::store::OpKind::logInteraction, "log_interaction"},
        {overture::store::OpKind::editInteraction, "edit_interaction"},
        {overture::store::OpKind::removeInteraction, "remove_interaction"},
        {overture::store::OpKind::addReminder, "add_reminder"},
        {overture::store::OpKind::editReminder, "edit_reminder"},
        {overture::store::OpKind::finishReminder, "finish_reminder"},
        {overture::store::OpKind::reopenReminder, "reopen_reminder"},
        {overture::store::OpKind::snoozeReminder, "snooze_reminder"},
        {overture::store::OpKind::addProject, "add_project"},
        {overture::store::OpKind::editProject, "edit_project"},
        {overture::store::OpKind::removeProject, "remove_project"},
        {overture::store::OpKind::editProfile, "edit_profile"},
        {overture::store::OpKind::tagCompany, "tag_company"},
        {overture::store::OpKind::untagCompany, "untag_company"},
        {overture::store::OpKind::tagPerson, "tag_person"},
        {overture::store::OpKind::untagPerson, "untag_person"},
        {overture::store::OpKind::importCompanies, "import_companies"},
        {overture::store::OpKind::importPeople, "import_people"},
        {overture::store::OpKind::makeSample, "make_sample"},
        {overture::store::OpKind::keepSetting, "keep_setting"},
    });

template <>
inline constexpr auto overture::enumTexts<overture::store::Origin> =
    std::to_array<overture::EnumText<overture::store::Origin>>({
        {overture::store::Origin::person, "person"},
        {overture::store::Origin::program, "program"},
    });
