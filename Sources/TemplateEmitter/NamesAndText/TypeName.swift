/// The name of a type, for languages that put types into each other and for those that do not.
struct TypeName: Sendable, Equatable {
    /// Inside of its owner: `AgeRange`.
    var local: String
    /// From outside: `User.AgeRange`.
    var full: String
    /// Where nothing is inside of anything: `UserAgeRange`.
    var flat: String

    /// What its full name begins with.
    var outermost: String { String(full.prefix { $0 != "." }) }

    /// The name of a type inside of this one.
    func inner(_ name: String) -> TypeName {
        TypeName(local: name, full: "\(full).\(name)", flat: flat + name)
    }

    /// The name of a type that is inside of none.
    static func top(_ name: String) -> TypeName {
        TypeName(local: name, full: name, flat: name)
    }

    var placeholders: [String: String] { ["name": local, "fullName": full, "flatName": flat] }
}
