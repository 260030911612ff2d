#include "core/store/project_queries.h"

namespace overture::store
{
namespace
{

constexpr auto selectProject = "SELECT id, title, link, problem, shows FROM project WHERE id = ?1";
constexpr auto selectProjects =
    "SELECT id, title, link, problem, shows FROM project WHERE archived_at IS NULL ORDER BY id";
constexpr auto insertOneProject =
    "INSERT INTO project (uid, title, link, problem, shows, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto updateOneProject = "UPDATE project SET title = ?2, link = ?3, problem = ?4, shows = ?5 WHERE id = ?1";
constexpr auto deleteOneProject = "DELETE FROM project WHERE id = ?1";
constexpr auto selectProjectInUse = "SELECT EXISTS (SELECT 1 FROM message WHERE project_id = ?1)";

Project projectFrom(const db::Statement& row)
{
  return {row.id<ProjectId>(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

}  // namespace

std::vector<Project> projects(const ReadTx& tx)
{
  std::vector<Project> all;
  auto row = tx.prepare(selectProjects);
  while (row.step())
    all.push_back(projectFrom(row));
  return all;
}

std::optional<Project> findProject(const ReadTx& tx, ProjectId id)
{
  auto row = tx.prepare(selectProject);
  row.bindAll(id);
  return row.step() ? std::optional(projectFrom(row)) : std::nullopt;
}

ProjectId insertProject(WriteTx& tx, const Project& p)
{
  tx.prepare(insertOneProject).bindAll(tx.newUid(), p.title, p.link, p.problem, p.shows, tx.now()).run();
  return {tx.connection().lastInsertId()};
}

void updateProject(WriteTx& tx, const Project& p)
{
  tx.prepare(updateOneProject).bindAll(p.id, p.title, p.link, p.problem, p.shows).run();
}

void deleteProject(WriteTx& tx, ProjectId id)
{
  tx.prepare(deleteOneProject).bindAll(id).run();
}

bool hasMessages(const ReadTx& tx, ProjectId id)
{
  auto row = tx.prepare(selectProjectInUse);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

}  // namespace overture::store
