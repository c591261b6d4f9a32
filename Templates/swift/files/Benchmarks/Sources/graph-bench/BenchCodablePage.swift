/// Something that a person refers to.
struct BenchCodableThing: Codable {
    var id: String?
    var name: String?
}

/// A value out of an open set.
struct BenchCodableEnum: Codable, RawRepresentable { var rawValue: String }

/// A page of people.
struct BenchCodablePage: Codable { var data: [BenchCodableUser] }
