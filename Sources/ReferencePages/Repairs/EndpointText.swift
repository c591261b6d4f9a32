/// Beginnings of the sentences that no row of a table holds.
enum EndpointText {
    private static let beginnings = [
        "You can make a ", "You can update a", "You can delete a", "You can dissociate a", "You can't perform this",
        "When posting to this edge", "This endpoint doesn't have", "This endpoint supports", "Struct {",
        "If you want to learn how to use",
    ]

    static func begins(_ text: String) -> Bool {
        let normal = text.normalizingSpaces()
        return beginnings.contains { normal.hasPrefix($0) }
    }
}
