import APIModel
import ReferenceReader
import ReferenceVocabulary

/// What the pages of a heap are called: by their addresses, by what they say themselves, or as other pages link to them.
struct PageNames {
    /// How often pages call another so, by the letters of the name.
    private var linked: [String: [String: Int]] = [:]

    init(_ pages: [PageCandidate]) {
        for page in pages {
            for name in page.linkedNames + [page.addressName].compactMap({ $0 }) {
                linked[Self.letters(name), default: [:]][name, default: 0] += 1
            }
        }
    }

    /// The name of a page's file, without version and ending, and whether it is a guide.
    func name(of page: PageCandidate) -> (name: String, isGuide: Bool) {
        let subject = page.subject
        if let name = page.addressName { return (name, subject.isGuide && !subject.hasOperations) }
        if let address = subject.successor.map({ PageAddress($0) }), address.isOfReference {
            return (address.name, false)
        }
        if let name = Self.nameByPath(subject) {
            // Addresses spell root edges in two ways: `ads_archive` and `oembed-page`.
            let isSpelled = name.contains(".") || linked[Self.letters(name)]?[name] != nil
            return (isSpelled ? name : linkedName(name) ?? name, false)
        }
        if subject.isGuide, let address = GuideTitle.address(of: subject.title) {
            return (address.split(separator: "/").joined(separator: "."), true)
        }
        if !subject.isGuide { return (subject.slug.split(separator: "/").joined(separator: "."), false) }
        if subject.hasOperations {
            let name = linkedName(subject.title) ?? nameByNode(subject.title)
            return (name ?? NodeID(name: subject.title).slug, false)
        }
        // Readers take a file that is called `guides.…` for a guide.
        return ("guides." + NodeID(name: subject.title).slug, true)
    }

    /// The name by the path of the first request, where the title has the words of its last part
    /// alone, or is the path, or is lost.
    private static func nameByPath(_ subject: PageSubject) -> String? {
        guard let first = subject.path.first else { return nil }
        let title = letters(subject.title.prefix { $0 != "/" && $0 != "`" })
        guard first.hasPrefix("{") else {
            // A root edge is called as its path is, whatever its title: `/ads_archive`.
            let isNamed = subject.hasOperations && subject.path.count == 1 && first != "me"
            return isNamed && first.allSatisfy({ $0.isLetter || $0 == "_" }) ? first : nil
        }
        let node = NodeID(placeholder: first).slug
        switch subject.path.count {
        case 1: return subject.title.isEmpty ? node : nil
        case 2 where !subject.path[1].hasPrefix("{"):
            let names = ["", letters(subject.path[1])]
            let both = letters(node + subject.path[1])
            let isNamed = names.contains(title) && (!title.isEmpty || subject.title.isEmpty)
            let isPath = both == letters(subject.title) && subject.title.contains("/")
            return isNamed || isPath ? node + "." + subject.path[1] : nil
        default: return nil
        }
    }

    /// What most pages call a page of this title.
    private func linkedName(_ title: String) -> String? {
        guard let names = linked[Self.letters(title)] else { return nil }
        return names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The name of an edge that nobody links to: its title begins with the words of a node that the heap knows.
    private func nameByNode(_ title: String) -> String? {
        let words = title.split(separator: " ")
        for count in stride(from: words.count - 1, to: 0, by: -1) {
            guard let node = linkedName(words[..<count].joined()), !node.contains(".") else { continue }
            return node + "." + words[count...].map { $0.lowercased() }.joined(separator: "_")
        }
        return nil
    }

    private static func letters(_ text: some StringProtocol) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
