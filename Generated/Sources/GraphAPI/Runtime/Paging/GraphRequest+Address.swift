extension GraphRequest {
    /// Parameters of an address that its pages have in common: how large they are and what is in them.
    private static var names: Set<String> { ["limit", "fields", "summary"] }

    /// The request that an address of a page stands for: its path, and of its parameters those that say how large pages
    /// are and what is in them. An address may come from anywhere: with its other parameters it could do something else.
    @_optimize(none)
    init?(address: String) {
        let path = address.prefix { $0 != "?" }
        guard let scheme = path.firstRange(of: "://"),
            let slash = path[scheme.upperBound...].firstIndex(of: "/")
        else {
            return nil
        }
        var segments = path[slash...].split(separator: "/").map(String.init)
        if segments.first.map({ GraphVersion(rawValue: $0).isValid }) == true { segments.removeFirst() }
        guard !segments.isEmpty, segments.allSatisfy({ $0 != ".." && $0 != "." }) else { return nil }
        let members = GraphPercent.pairs(inQueryOf: address).filter { Self.names.contains($0.name) }
        self.init(
            .get, GraphPath(stringLiteral: "/" + segments.joined(separator: "/")),
            parameters: GraphRecord(members: members.map { ($0.name, JSONValue.string($0.value)) }))
    }
}
