#include "core/outreach/projects.h"

#include "core/outreach/validation.h"
#include "core/store/project_queries.h"

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op projectOp(OpKind kind, ProjectId id, std::string title = {})
{
  return {kind, {"project", id.value, std::move(title), 1}, store::Origin::person, {}, true};
}

Validation checkedProject(const Project& project)
{
  return Validation()
      .name("title", project.title)
      .link("link", project.link)
      .text("problem", project.problem)
      .text("shows", project.shows);
}

}  // namespace

store::Action<ProjectId> addProject(Project project)
{
  auto op = projectOp(OpKind::addProject, {}, project.title);
  return {std::move(op), [project = std::move(project)](WriteTx& tx) -> Result<ProjectId> {
            if (const auto problems = checkedProject(project); !problems.isFine())
              return problems.failure();
            const auto id = store::insertProject(tx, project);
            tx.setSubject({"project", id.value, project.title, 1});
            return id;
          }};
}

store::Action<Done> editProject(Project project)
{
  auto op = projectOp(OpKind::editProject, project.id, project.title);
  return {std::move(op), [project = std::move(project)](WriteTx& tx) -> Result<Done> {
            if (const auto problems = checkedProject(project); !problems.isFine())
              return problems.failure();
            if (!store::findProject(tx, project.id))
              return fail(ErrorKind::notFound, project.title);
            store::updateProject(tx, project);
            return Done{};
          }};
}

store::Action<Done> removeProject(ProjectId id)
{
  return {projectOp(OpKind::removeProject, id), [id](WriteTx& tx) -> Result<Done> {
            const auto project = store::findProject(tx, id);
            if (!project)
              return fail(ErrorKind::notFound);
            if (store::hasMessages(tx, id))
              return fail(ErrorKind::inUse, project->title);
            tx.setSubject({"project", id.value, project->title, 1});
            store::deleteProject(tx, id);
            return Done{};
          }};
}

}  // namespace overture::outreach
