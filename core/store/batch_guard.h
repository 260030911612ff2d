#pragma once

#include "core/db/changeset.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace overture::store
{

/// What a long write has changed so far, so that others keep off it until it is done: the tables it has open, and the
/// rows it made in them, to which nothing may refer that would stand in the way of taking them back.
class BatchGuard
{
 public:
  /// Reads the references of all tables once.
  explicit BatchGuard(const db::Connection& connection);

  /// A part of the long write.
  void note(const db::ChangesetBytes& part);

  /// True when another write touches what this one has open.
  [[nodiscard]] bool meets(const db::ChangesetBytes& other) const;

 private:
  struct Reference {
    std::string table;
    int place = 0;
    std::string parent;
  };
  [[nodiscard]] bool refersToNew(const db::Change& change) const;

  std::vector<Reference> m_references;
  std::set<std::string, std::less<>> m_tables;
  std::map<std::string, std::int64_t, std::less<>> m_firstMade;  ///< ids only grow
};

}  // namespace overture::store
