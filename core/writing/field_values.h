#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overture::writing
{

/// What a field belongs to: it decides the colour.
enum class FieldGroup { person, company, hook, project, profile, own };

/// A field that every template may use.
struct KnownField {
  std::string_view name;
  FieldGroup group;
};

/// All of them, in the order in which completion offers them.
[[nodiscard]] std::span<const KnownField> knownFields();

/// The name by which a field is looked up: firstName, First Name and first_name are the same, as are the other words
/// for a field ("full_name" for "name").
[[nodiscard]] std::string fieldKey(std::string_view name);

struct FieldValue {
  std::string name;  ///< as a template writes it
  std::string value;
  FieldGroup group = FieldGroup::own;
  friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// The values for one message. A field without a value stays known.
class FieldValues
{
 public:
  /// All known fields, each without a value.
  FieldValues();

  /// Sets a known field, or enters one of the person's own making.
  void set(std::string_view name, std::string value);

  /// Loosely by name; nothing for a name that no field has.
  [[nodiscard]] const FieldValue* find(std::string_view name) const;

  /// Every field: the known ones in their order, then the person's own.
  [[nodiscard]] const std::vector<FieldValue>& all() const { return m_values; }

  /// The name nearest to one that no field has; empty where none is near.
  [[nodiscard]] std::string nearest(std::string_view name) const;

 private:
  std::vector<FieldValue> m_values;
  std::map<std::string, std::size_t, std::less<>> m_byKey;
};

}  // namespace overture::writing
