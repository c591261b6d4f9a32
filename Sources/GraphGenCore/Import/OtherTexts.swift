import APIModel
import ReferencePages
import ReferenceVocabulary

/// What texts have that are no pages of a reference, or of another API's.
enum OtherTexts {
    /// Titles of sections of what comes with programs, of minutes and of recipes.
    static let sections: Set<String> = [
        "installation", "installing", "install", "license", "licence", "contributing", "acknowledgements",
        "acknowledgments", "unreleased", "authors", "author", "credits", "dependencies", "roadmap",
        "building",
        "running the tests", "contributors", "code of conduct", "ingredients", "directions", "agenda",
        "attendees",
        "action items", "about the author", "comments", "related posts", "quick start", "quickstart",
    ]
    /// Commands that fetch or build a program.
    static let commands = [
        "pip install", "pip3 install", "npm install", "npm i ", "yarn add", "pnpm add", "go get ",
        "go install ", "cargo add",
        "gem install", "composer require", "brew install", "apt-get install", "apt install", "git clone",
        "swift build",
        "swift run", "swift test", "make install", ".package(url", "pod install", "docker run", "dotnet add",
    ]
    /// Addresses of pictures that tell a program's state.
    static let badges = ["img.shields.io", "badge.svg", "/badge/", "/workflows/"]
    /// Lines above posts that scrapes of the reference do not write.
    static let keys: Set<String> = [
        "author", "authors", "tags", "tag", "layout", "category", "categories", "draft", "slug", "permalink",
    ]
    /// Words of posts.
    static let postWords = [
        "min read", "minute read", "minutes read", "my blog", "n this article",
        "n this tutorial",
    ]
}

extension PageEvidence {
    /// By what other texts have.
    static func ofOthers(_ metadata: PageMetadata, _ text: PageText) -> Set<Self> {
        var marks: Set<Self> = []
        if hasOtherRequests(text) { marks.insert(.otherRequests) }
        var kinds = Set(text.headings.map { $0.lowercased() }).intersection(OtherTexts.sections).count
        kinds += text.links.contains { link in OtherTexts.badges.contains { link.has($0) } } ? 1 : 0
        kinds += text.code.contains { code in OtherTexts.commands.contains { code.has($0) } } ? 1 : 0
        if kinds > 0 { marks.insert(.program) }
        if kinds > 1 { marks.insert(.programs) }
        if !OtherTexts.keys.isDisjoint(with: metadata.keys)
            || text.prose.contains(where: { words in OtherTexts.postWords.contains { words.has($0) } })
        {
            marks.insert(.post)
        }
        if text.prose.reduce(0, { $0 + persons($1) }) > 1 { marks.insert(.person) }
        return marks
    }

    /// True where more examples are sent to other hosts than to the API's.
    private static func hasOtherRequests(_ text: PageText) -> Bool {
        var (own, others) = (0, 0)
        for code in text.code {
            let hosts = hosts(in: code)
            guard !hosts.isEmpty else { continue }
            if hosts.contains(where: { PageAddress.isOwn($0) }) { own += 1 } else { others += 1 }
        }
        return others > own
    }

    /// The hosts that requests in a block of code are sent to.
    private static func hosts(in code: String) -> [String] {
        var hosts: [String] = []
        let isCommand = code.has("curl") || code.has("wget") || code.has("http ")
        for line in code.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let first = words.first, first.lowercased() == "host:", words.count > 1 {
                hosts.append(words[1].lowercased())
            }
            guard isCommand || ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(words.first ?? "") else {
                continue
            }
            for word in words {
                let host = PageAddress.host(of: word.drop { "\"'`".contains($0) })
                // A value such as `url=https://…` is no place to send to.
                let isValue = word.split(separator: ":").first?.contains("=") ?? false
                if !host.isEmpty, !isValue { hosts.append(host.filter { !"\"'`\\".contains($0) }) }
            }
        }
        return hosts
    }

    /// How often a text says "I": references do not.
    private static func persons(_ text: String) -> Int {
        let words = text.split { $0 == " " || $0 == "\n" }
        return zip(words, words.dropFirst()).count { word, next in
            ["I", "I'm", "I've", "I'll", "I'd", "I’m", "I’ve"].contains(word)
                && next.first?.isLowercase == true
        }
    }
}
