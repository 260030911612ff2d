#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// Errors: invalid (title; a link that is none; a text that is too long).
[[nodiscard]] store::Action<ProjectId> addProject(Project project);
[[nodiscard]] store::Action<store::Done> editProject(Project project);
/// Errors: notFound; inUse while messages show it.
[[nodiscard]] store::Action<store::Done> removeProject(ProjectId id);

}  // namespace overture::outreach
