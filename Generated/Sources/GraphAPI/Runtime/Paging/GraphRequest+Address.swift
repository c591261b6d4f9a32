extension GraphRequest {
    /// The request that an address of the API stands for, without its host, version and secrets.
    @_optimize(none)
    init?(address: String) {
        let path = address.prefix { $0 != "?" }
        guard let scheme = path.firstRange(of: "://"),
            let slash = path[scheme.upperBound...].firstIndex(of: "/")
        else {
            return nil
        }
        var segments = path[slash...].split(separator: "/").map(String.init)
        if segments.first.map({ GraphAPIVersion(rawValue: $0).isValid }) == true { segments.removeFirst() }
        guard !segments.isEmpty, segments.allSatisfy({ $0 != ".." && $0 != "." }) else { return nil }
        let secret = Set(GraphRecord.secretKeys)
        let members = GraphPercent.pairs(inQueryOf: address).filter {
            !secret.contains($0.name) && !GraphPagePosition.names.contains($0.name)
        }
        self.init(
            .get, GraphPath(stringLiteral: "/" + segments.joined(separator: "/")),
            parameters: GraphRecord(members: members.map { ($0.name, JSONValue.string($0.value)) }))
    }
}
