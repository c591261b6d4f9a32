import APIModel
import ReferencePages
import ReferenceReader
import ReferenceVocabulary

/// A file of a heap that is a page of the reference.
struct PageCandidate: Sendable {
    /// The path in the heap.
    let path: String
    let subject: PageSubject
    /// What its address calls it, `user.live_videos`; nil where it has none.
    let addressName: String?
    /// What its links call pages of the reference, each as often as it does.
    let linkedNames: [String]
    /// The version in its address.
    let addressVersion: String?
    /// The language that it asks for or is said to be in, though its text is English.
    let isForeign: Bool
    /// The words of its text, each once.
    let words: Set<String>
    /// All of its text; two files with the same are one page.
    let text: [String]

    /// Reads a file. Throws why it is left.
    init(_ path: String) throws(ImportVerdict.Reason) {
        if let refusal = HeapFiles.refusal(path) { throw .unreadable(refusal) }
        let page = try Self.page(path)
        let text = PageText(page)
        let address = page.metadata.url.map { PageAddress($0) }
        let sign = PageSign(page, text, address: address)
        if text.isHTML { throw .unreadable(HeapFiles.isHTML) }
        let declared = page.metadata.language ?? address?.language
        guard sign.isAboutTheAPI else { throw .unrelated(sign.reason) }
        if let language = PageLanguage.other(text, declared: declared) { throw .translation(language) }
        guard sign.isPage else { throw .unrelated(sign.reason) }
        guard !page.blocks.isEmpty else { throw .unreadable("nothing is on the page but its address") }
        self.path = path
        subject = PageSubject(page)
        addressName = address.flatMap { $0.isDocumentation && !$0.name.isEmpty ? $0.name : nil }
        addressVersion = address?.version
        linkedNames = text.links.map { PageAddress($0) }.filter(\.isOfReference).map(\.name)
        isForeign = declared.map { !$0.lowercased().hasPrefix("en") } ?? false
        self.text = text.everything
        words = Set(self.text.flatMap { $0.words(numbers: true).map { $0.lowercased() } })
    }

    private static func page(_ path: String) throws(ImportVerdict.Reason) -> Page {
        do {
            // The name of a file may be any, and says nothing.
            return try PageReader.read(try InputFile.bytes(path), file: "0.md")
        } catch InputFile.Failure.unreadable(let words) {
            throw .unreadable("the file cannot be read: \(words)")
        } catch let diagnostic as Diagnostic {
            throw .unreadable(diagnostic.message)
        } catch {
            throw .unreadable("the file cannot be read")
        }
    }

    /// The version that it is of: what it says itself, or its requests; nil where it leaves that open. Old pages have the
    /// requests of the newest version.
    var version: String? {
        subject.statedVersion ?? (subject.isGuide && !subject.hasOperations ? nil : subject.exampleVersion)
    }

    /// True where it is a better save of the same page than another: its text is English on purpose, there is more on it, or
    /// there is as much and it has an address.
    func isBetter(than other: Self) -> Bool {
        if isForeign != other.isForeign { return other.isForeign }
        let (facts, others) = (subject.facts, other.subject.facts)
        // Damage makes two rows of one, or one of two.
        let isLikeAsFull = abs(facts - others) * 20 <= max(facts, others)
        if isLikeAsFull, (addressName == nil) != (other.addressName == nil) {
            return other.addressName == nil
        }
        if facts != others { return facts > others }
        return words.count > other.words.count
    }

    /// How many of the words of the shorter one both have, from 0 to 1.
    func likeness(to other: Self) -> Double {
        Double(words.intersection(other.words).count) / Double(max(1, min(words.count, other.words.count)))
    }
}
