#include "core/outreach/interactions.h"

#include "core/outreach/about.h"
#include "core/outreach/validation.h"
#include "core/store/interaction_queries.h"

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op interactionOp(OpKind kind, InteractionId id)
{
  return {kind, {"interaction", id.value, {}, 1}, store::Origin::person, {}, true};
}

Validation checkedLine(const Interaction& line, Timestamp now)
{
  Validation problems;
  problems.text("summary", line.summary).text("next_step", line.nextStep);
  problems.past("happened_at", line.happenedAt, now);
  if (!line.person.isSet() && !line.company.isSet())
    problems.add("person", ProblemKind::empty);
  if (line.kind == InteractionKind::note)
    problems.required("summary", line.summary);
  return problems;
}

Result<Done> requireFineLine(WriteTx& tx, const Interaction& line)
{
  if (const auto problems = checkedLine(line, tx.now()); !problems.isFine())
    return problems.failure();
  return requireAbout(tx, line.person, line.company);
}

void nameLine(WriteTx& tx, const Interaction& line, InteractionId id)
{
  tx.setSubject({"interaction", id.value, nameOfAbout(tx, line.person, line.company), 1});
}

}  // namespace

store::Action<InteractionId> logInteraction(Interaction line)
{
  return {interactionOp(OpKind::logInteraction, {}), [line = std::move(line)](WriteTx& tx) -> Result<InteractionId> {
            if (const auto fine = requireFineLine(tx, line); !fine)
              return failureOf(fine);
            const auto id = store::insertInteraction(tx, line);
            nameLine(tx, line, id);
            return id;
          }};
}

store::Action<Done> editInteraction(Interaction line)
{
  auto op = interactionOp(OpKind::editInteraction, line.id);
  return {std::move(op), [line = std::move(line)](WriteTx& tx) -> Result<Done> {
            if (!store::findInteraction(tx, line.id))
              return fail(ErrorKind::notFound);
            if (const auto fine = requireFineLine(tx, line); !fine)
              return fine;
            nameLine(tx, line, line.id);
            store::updateInteraction(tx, line);
            return Done{};
          }};
}

store::Action<Done> removeInteraction(InteractionId id)
{
  return {interactionOp(OpKind::removeInteraction, id), [id](WriteTx& tx) -> Result<Done> {
            const auto line = store::findInteraction(tx, id);
            if (!line)
              return fail(ErrorKind::notFound);
            nameLine(tx, *line, id);
            store::deleteInteraction(tx, id);
            return Done{};
          }};
}

}  // namespace overture::outreach
