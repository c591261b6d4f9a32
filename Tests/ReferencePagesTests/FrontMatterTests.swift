import ReferencePages
import Testing

@Suite struct FrontMatterTests {
    private func page(_ text: String) throws -> Page {
        try PageReader.read(Array(text.utf8), file: "lamp.md")
    }

    private func texts(_ page: Page) -> [String] {
        page.blocks.map { block in
            switch block {
            case .heading(_, let text, _), .paragraph(let text, _), .item(let text, _, _): text.plain
            case .code(let text, _): text
            case .table: "a table"
            }
        }
    }

    private static let addresses = ["url", "source", "source_url", "link", "canonical", "canonical_url"]
    private static let others = [
        "platform", "topic", "subtopic", "file_path", "scraped_at", "date", "lang", "language",
    ]

    @Test(arguments: addresses, ["", "\"", "'"]) func lineAboveAPageHasItsAddress(key: String, quote: String)
        throws
    {
        for key in [key, key.uppercased()] {
            let page = try page("\(key): \(quote)https://lamps.example/a\(quote)\n\n# Lamp\n")
            #expect(page.metadata.url == "https://lamps.example/a", "\(key)")
            #expect(texts(page) == ["Lamp"])
        }
    }

    @Test(arguments: addresses) func fencedFrontMatterHasItsAddress(key: String) throws {
        let page = try page("---\n\(key): https://lamps.example/a\nlamp: 1\n---\n# Lamp\n")
        #expect(page.metadata.url == "https://lamps.example/a")
        #expect(page.metadata.title == nil && page.metadata.version == nil)
        #expect(texts(page) == ["Lamp"])
    }

    @Test(arguments: others) func otherLinesAreNoText(key: String) throws {
        let page = try page("\(key): x\ntitle: Lamp\n\n# Lamp\n")
        #expect(page.metadata.url == nil && page.metadata.title == "Lamp")
        #expect(texts(page) == ["Lamp"])
    }

    @Test func titleAndVersionAreKept() throws {
        for text in [
            "title: Lamp\nversion: v3.0\n\nWords.\n", "\n---\ntitle: Lamp\nVersion: v3.0\n---\nWords.\n",
            // No YAML: a title with a colon that nothing quotes.
            "---\ntitle: Lamp\nversion: v3.0\nnote: a: b\n---\nWords.\n",
        ] {
            let metadata = try page(text).metadata
            #expect(metadata.title == "Lamp" && metadata.version == "v3.0", "\(text)")
            #expect(texts(try page(text)) == ["Words."], "\(text)")
        }
    }

    @Test func firstAddressCountsAndLastTitle() throws {
        let metadata = try page("url: a\nlink: b\ntitle: c\ntitle: d\n\nWords.\n").metadata
        #expect(metadata.url == "a" && metadata.title == "d")
    }

    @Test func lineWithAnotherKeyIsText() throws {
        let page = try page("lamp: url\nurl: b\n\nWords.\n")
        #expect(page.metadata == PageMetadata())
        #expect(texts(page).count == 2)
    }

    @Test func quotesThatDoNotMatchAreKept() throws {
        #expect(try page("title: \"Lamp'\n\nWords.\n").metadata.title == "\"Lamp'")
        #expect(try page("title: \"\n\nWords.\n").metadata.title == "\"")
        #expect(try page("title: \"\"\n\nWords.\n").metadata.title == "")
        #expect(try page("title: aLampa\n\nWords.\n").metadata.title == "aLampa")
    }

    @Test func frontMatterHas60LinesAtTheMost() throws {
        func text(_ count: Int) -> String {
            "---\n" + (0..<count).map { "k\($0): v\n" }.joined() + "---\n\nWords.\n"
        }
        #expect(texts(try page(text(59))) == ["Words."])
        #expect(texts(try page(text(60))) != ["Words."])
    }
}
