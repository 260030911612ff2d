#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

#include <optional>
#include <vector>

namespace overture::store
{

/// In the order of entry.
[[nodiscard]] std::vector<Project> projects(const ReadTx& tx);
[[nodiscard]] std::optional<Project> findProject(const ReadTx& tx, ProjectId id);
[[nodiscard]] ProjectId insertProject(WriteTx& tx, const Project& project);
void updateProject(WriteTx& tx, const Project& project);
/// The caller makes sure that no message shows it.
void deleteProject(WriteTx& tx, ProjectId id);
[[nodiscard]] bool hasMessages(const ReadTx& tx, ProjectId id);

}  // namespace overture::store
