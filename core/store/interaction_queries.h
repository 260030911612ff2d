#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

#include <optional>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::optional<Interaction> findInteraction(const ReadTx& tx, InteractionId id);
/// The latest first.
[[nodiscard]] std::vector<Interaction> interactionsOf(const ReadTx& tx, PersonId person);
/// Those that name the company itself or one of its people; the latest first.
[[nodiscard]] std::vector<Interaction> interactionsOf(const ReadTx& tx, CompanyId company);
[[nodiscard]] InteractionId insertInteraction(WriteTx& tx, const Interaction& interaction);
void updateInteraction(WriteTx& tx, const Interaction& interaction);
void deleteInteraction(WriteTx& tx, InteractionId id);

}  // namespace overture::store
