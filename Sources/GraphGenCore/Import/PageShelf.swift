import APIModel
import ReferenceReader

/// Pages, each with its place in the folder of a version.
struct PageShelf {
    private let pages: [PageCandidate]
    private let names: [(name: String, isGuide: Bool)]
    private let main: String
    private let isGiven: Bool
    /// What becomes of each file.
    private(set) var verdicts: [String: ImportVerdict] = [:]
    /// The versions that pages go to, oldest first.
    private(set) var versions: [String] = []

    /// A page on its place.
    private struct Place {
        var page: PageCandidate
        var folder: String
        var name: String
        var isGuide: Bool
    }

    init(_ pages: [PageCandidate], version: String, isGiven: Bool) {
        // Those with an address come first, so that others are told by them.
        let sorted = pages.filter { $0.addressName != nil } + pages.filter { $0.addressName == nil }
        let known = PageNames(sorted)
        self.pages = sorted
        names = sorted.map { known.name(of: $0) }
        main = version
        self.isGiven = isGiven
    }

    /// Gives each page its place.
    mutating func sort() {
        let own = ownVersions()
        // An old page without an address is the one that has one.
        let oldVersions = Dictionary(
            zip(pages, names).compactMap { page, name in page.addressVersion.map { (name.name, $0) } }
        ) { first, _ in first }
        var places: [Place] = []
        var byKey: [String: [Int]] = [:]
        for (page, (stem, isGuide)) in zip(pages, names) {
            let folder =
                page.version.flatMap { own.contains($0) ? $0 : nil } ?? addressFolder(page, own) ?? main
            let version = page.addressVersion ?? (page.subject.isOld ? oldVersions[stem] : nil)
            let name = fileName(stem, version, in: folder)
            // Guides of one title may be two pages, and those of one text may have two names.
            let keys = [
                folder + "/" + name.lowercased(), folder + " " + NodeID(name: page.subject.title).slug,
            ]
            let near = Set((byKey[keys[0]] ?? []) + (byKey[keys[1]] ?? [])).sorted()
            let place = Place(page: page, folder: folder, name: name, isGuide: isGuide)
            guard let index = near.first(where: { isSame(places[$0], place) }) else {
                for key in keys { byKey[key, default: []].append(places.count) }
                places.append(place)
                continue
            }
            let other = places[index].page
            let isBetter = page.isBetter(than: other)
            let (kept, lost) = isBetter ? (page, other) : (other, page)
            if isBetter {
                places[index].page = page
                redirect(other.path, to: page.path)
            }
            verdicts[lost.path] = .left(
                kept.text == lost.text ? .duplicate(of: kept.path) : .lesser(than: kept.path))
        }
        settle(places)
    }

    /// Versions that have folders of their own. A version that has a page which the heap's version has as well is a set of
    /// its own, and so is a newer one that pages state. Single older pages stand in for what the heap's version lacks.
    private func ownVersions() -> Set<String> {
        guard !isGiven else { return [] }
        func key(_ name: String) -> String { NodeID(name: name).slug }
        var mainKeys: Set<String> = []
        for (page, name) in zip(pages, names) where page.version == nil || page.version == main {
            mainKeys.insert(key(name.name))
        }
        var own: Set<String> = []
        for (page, name) in zip(pages, names) {
            guard let version = page.version, version != main, !name.isGuide else { continue }
            let isStated = page.subject.statedVersion == version || page.addressVersion == version
            if mainKeys.contains(key(name.name)) || (isStated && APIVersion.precedes(main, version)) {
                own.insert(version)
            }
        }
        return own
    }

    /// The folder of a page whose address alone tells its version: a newer one's cannot stand in for an older one's.
    private func addressFolder(_ page: PageCandidate, _ own: Set<String>) -> String? {
        guard page.version == nil, let version = page.addressVersion, own.contains(version) else {
            return nil
        }
        return version
    }

    /// The name of a page's file in a folder: that of an older page says its version.
    private func fileName(_ stem: String, _ version: String?, in folder: String) -> String {
        let older = version.flatMap { $0 == folder ? nil : $0 + "." } ?? ""
        let safe = String(
            stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" })
        let name = safe.drop { $0 == "." || $0 == "-" }
        return older + (name.isEmpty ? "page" : name.prefix(120)) + ".md"
    }

    /// True for two saves of one page: of one address, or of one name and with most words in common. No page is lost because
    /// its title misleads.
    private func isSame(_ left: Place, _ right: Place) -> Bool {
        if left.page.text == right.page.text { return true }
        let haveAddresses = left.page.addressName != nil && right.page.addressName != nil
        if left.name.lowercased() == right.name.lowercased() {
            if haveAddresses { return true }
        } else if haveAddresses || !left.isGuide || !right.isGuide {
            return false
        }
        return left.page.likeness(to: right.page) > 0.6
    }

    /// Files that were left for one that is now left too point to what is kept.
    private mutating func redirect(_ old: String, to new: String) {
        for (path, verdict) in verdicts {
            switch verdict {
            case .left(.duplicate(of: old)): verdicts[path] = .left(.lesser(than: new))
            case .left(.lesser(than: old)): verdicts[path] = .left(.lesser(than: new))
            default: break
            }
        }
    }

    /// Different pages with one name are both kept.
    private mutating func settle(_ places: [Place]) {
        var taken: Set<String> = []
        for place in places {
            let stem = place.folder + "/" + place.name.dropLast(3)
            var path = stem + ".md"
            var number = 2
            while !taken.insert(path.lowercased()).inserted {
                path = "\(stem)-\(number).md"
                number += 1
            }
            verdicts[place.page.path] = .taken(as: path, note: note(place, isSecond: number > 2))
        }
        versions = Set(places.map(\.folder)).sorted { APIVersion.precedes($0, $1) }
    }

    private func note(_ place: Place, isSecond: Bool) -> String {
        if isSecond { return "another page has its name" }
        if let version = place.page.subject.statedVersion, version != place.folder {
            return "it says that it is of \(version)"
        }
        if let version = place.page.addressVersion, version != place.folder {
            return "its address is of \(version)"
        }
        guard let version = place.page.version, version != place.folder else { return "" }
        return "its requests are of \(version)"
    }
}
