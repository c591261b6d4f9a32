import ModelDiff

/// What is called otherwise in a new version.
struct Renames {
    /// A thing that the package can go on to give under its old name.
    struct Kept: Equatable {
        /// The kind of a correction's subject.
        var kind: String
        /// By its new identity.
        var subject: String
        /// Its old name.
        var was: String
    }

    /// What can be kept by its old name.
    let kept: [Kept]
    /// New identities by kind and old ones.
    private var subjects: [String: String] = [:]
    /// New slugs of nodes by their old ones.
    private var nodes: [String: String] = [:]

    init(_ difference: ModelDifference) {
        var kept: [Kept] = []
        for change in difference.changes + difference.consequences where change.kind == .renamed {
            guard let was = change.before, !was.isEmpty else { continue }
            let subject = change.subject
            var old = subject
            old.name = was
            switch subject.kind {
            case .node:
                nodes[was] = subject.name
                subjects["node " + was] = subject.name
            case .field, .edge, .parameter:
                subjects[subject.kind.rawValue + " " + old.description] = subject.description
                if subject.kind != .parameter {
                    kept.append(Kept(kind: subject.kind.rawValue, subject: subject.description, was: was))
                }
            case .enum:
                subjects["enum " + was] = subject.name
                kept.append(Kept(kind: "enum", subject: subject.name, was: was))
            case .operation: subjects["operation " + was] = subject.name
            default: break
            }
        }
        self.kept = kept
    }

    /// What a correction's subject is called now; nil where it has its name still.
    func newSubject(of subject: String, kind: String) -> String? {
        if let new = subjects[kind + " " + subject] { return new }
        switch kind {
        case "levels": return subjects["operation " + subject]
        case "parameter":
            guard let space = subject.lastIndex(of: " "),
                let operation = subjects["operation " + subject[..<space]]
            else { return nil }
            return operation + subject[space...]
        default:
            // Fields and edges belong to a node, whose slug ends at the first sign.
            guard let end = subject.firstIndex(where: { $0 == "." || $0 == "/" }),
                let node = nodes[String(subject[..<end])]
            else { return nil }
            return node + subject[end...]
        }
    }
}
