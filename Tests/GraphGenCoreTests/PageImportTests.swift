import Foundation
import GraphGenCore
import TestSupport
import Testing

/// A heap of files is sorted by what is in them.
@Suite struct PageImportTests {
    /// A page of an edge as generated pages are, in a version.
    private static func page(_ title: String, _ path: String, version: String = "v20.0", field: String = "id")
        -> String
    {
        """
        # \(title)

        ## Reading

        HTTPPHP SDKJavaScript SDKAndroid SDKiOS SDK

            GET /\(version)/\(path) HTTP/1.1
            Host: graph.facebook.com

        ### Fields

        | Field | Description |
        | --- | --- |
        | `\(field)`<br><br>numeric string | What the lamp has |

        ## Updating

        You can't perform this operation on this endpoint.

        """
    }

    private static let site = "url: https://developers.facebook.com/docs/graph-api/"

    private func verdicts(
        _ files: [String: String], version: String? = nil
    ) async throws -> [String: ImportVerdict] {
        try await withFolder(files) { folder in
            let sorted = try await PageImport(
                folder.path, to: folder.appendingPathComponent("spec").path, version: version)
            return Dictionary(
                uniqueKeysWithValues: sorted.files.map {
                    (String($0.path.dropFirst(folder.path.count + 1)), $0.verdict)
                })
        }
    }

    // MARK: The real pages

    /// The real pages as 1.md to 232.md in a fixed disorder, `url:` lines taken out of some, among unrelated files.
    private func heap(withoutAddress: (Int) -> Bool) throws -> (
        files: [String: String], names: [String: String]
    ) {
        var (files, names): ([String: String], [String: String]) = ([:], [:])
        let pages = try SharedReference.cleanPages()
        for (index, page) in pages.enumerated() {
            // 97 and 232 have no factor in common.
            let number = index * 97 % pages.count + 1
            var text = page.text
            if withoutAddress(number) {
                text = String(text[(text.firstIndex(of: "\n") ?? text.startIndex)...])
            }
            files["\(number).md"] = text
            names["\(number).md"] = page.name
        }
        for (index, text) in UnrelatedFiles.all.enumerated() { files["notes/\(index).md"] = text }
        return (files, names)
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"), arguments: [0, 1, 2])
    func allPagesAreToldFromUnrelatedFilesByWhatIsInThem(half: Int) async throws {
        let (files, names) = try heap { half == 2 || $0 % 2 == half }
        var mistakes: [String] = []
        var otherNames = 0
        for (path, verdict) in try await verdicts(files) {
            guard let name = names[path] else {
                if case .taken = verdict { mistakes.append("\(path) is taken") }
                continue
            }
            guard case .taken(let place, _) = verdict else {
                mistakes.append("\(name) is left: \(verdict)")
                continue
            }
            // Without an address nothing says which older version a page is of.
            if place == "v19.0/" + name { continue }
            let isAddressed = files[path]?.hasPrefix("url:") == true
            if isAddressed || place != "v19.0/" + name.replacing("v18.0.", with: "") {
                otherNames += 1
                if isAddressed { mistakes.append("\(name) is taken as \(place)") }
            }
        }
        print(
            "\(files.count) files sorted, \(mistakes.count) mistakes, \(otherNames) names not those of the addresses"
        )
        #expect(mistakes.isEmpty, "\(mistakes.sorted().joined(separator: "\n"))")
        #expect(otherNames <= 2)
        #expect(names.count == 232)
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func pagesInOtherStylesAreTheSamePages() async throws {
        var files: [String: String] = [:]
        for style in Restyle.Style.allCases {
            for name in try SharedReference.names(in: "other-scrapes/\(style)") {
                files["\(style)/\(name)"] = try SharedReference.text("other-scrapes/\(style)/\(name)")
                files["clean/\(name)"] = try SharedReference.text("v19.0/\(name)")
            }
        }
        let verdicts = try await verdicts(files)
        let taken = verdicts.values.compactMap { if case .taken(let place, _) = $0 { place } else { nil } }
        #expect(taken.count == 8, "\(taken.sorted())")
        for (path, verdict) in verdicts {
            if case .left(let reason) = verdict {
                switch reason {
                case .duplicate, .lesser: break
                default: Issue.record("\(path) \(reason)")
                }
            }
        }
    }

    @Test(
        .enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"), arguments: Restyle.Style.allCases
    )
    func pagesOfAnyStyleAreTaken(style: Restyle.Style) async throws {
        var files: [String: String] = [:]
        for page in try SharedReference.cleanPages() { files[page.name] = Restyle.page(page.text, as: style) }
        let left = try await verdicts(files).filter { if case .taken = $0.value { false } else { true } }
        #expect(left.isEmpty, "\(left)")
    }

    @Test func pagesOfThisRepositoryAreTakenAndItsDocumentsAreNot() async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let pages = try await PageImport(root.appendingPathComponent("spec/v19.0").path, to: "/nowhere")
        for (path, verdict) in pages.files where path.hasSuffix(".md") {
            let name = path.split(separator: "/").last ?? ""
            #expect(
                verdict
                    == .taken(
                        as: "v19.0/" + name, note: name.hasPrefix("v18.0.") ? "its address is of v18.0" : ""))
        }
        let documents = try await PageImport(root.appendingPathComponent("docs").path, to: "/nowhere")
        for (path, verdict) in documents.files {
            if case .taken = verdict { Issue.record("\(path) is taken") }
        }
        #expect(documents.files.count > 5)
    }

    // MARK: Names

    @Test func filesAreCalledAsTheirAddresses() async throws {
        let addresses = [
            "reference/lamp/": "lamp", "reference/lamp/switch_modes": "lamp.switch_modes",
            "guides/lamp-oil": "guides.lamp-oil", "reference/v18.0/lamp": "v18.0.lamp",
            "reference/v20.0/shade?x=1#y": "shade",
        ]
        var files: [String: String] = [:]
        for (index, address) in addresses.keys.sorted().enumerated() {
            files["\(index)"] =
                Self.site + address + "\n\n" + Self.page("T\(index)", "{lamp-id}", field: "f\(index)")
        }
        let taken = try await verdicts(files).values.compactMap {
            if case .taken(let name, _) = $0 { name } else { nil }
        }
        #expect(taken.sorted() == addresses.values.map { "v20.0/\($0).md" }.sorted())
    }

    @Test func withoutAnAddressTheTitleAndTheRequestTell() async throws {
        let verdicts = try await verdicts([
            "a.txt": Self.page("Lamp Switch Modes", "{lamp-id}/switch_modes"),
            "b.md": Self.page("Shades", "{lamp-id}/shades"), "c.md": Self.page("Lamp", "{lamp-id}"),
            "deep/er/d.md": Self.page("", "{street-lamp-id}"),
            "e.md": Self.page("lamp/oil\\_grades", "{lamp-id}/oil_grades"),
        ])
        #expect(
            verdicts == [
                "a.txt": .taken(as: "v20.0/lamp.switch_modes.md", note: ""),
                "b.md": .taken(as: "v20.0/lamp.shades.md", note: ""),
                "c.md": .taken(as: "v20.0/lamp.md", note: ""),
                "deep/er/d.md": .taken(as: "v20.0/street-lamp.md", note: ""),
                "e.md": .taken(as: "v20.0/lamp.oil_grades.md", note: ""),
            ])
    }

    @Test func aTitleIsTheNameByWhichOtherPagesLinkToIt() async throws {
        let text = Self.page("Lamp Oil Grades", "{x}", field: "grade").replacing(
            "    GET /v20.0/{x} HTTP/1.1\n", with: "")
        let link = "\n[grades](https://developers.facebook.com/docs/graph-api/reference/lamp/oil_grades/)\n"
        let verdicts = try await verdicts(["a.md": text, "b.md": Self.page("Lamp", "{lamp-id}") + link])
        #expect(verdicts["a.md"] == .taken(as: "v20.0/lamp.oil_grades.md", note: ""))
    }

    @Test func differentGuidesWithOneTitleAreBothKept() async throws {
        let links = (1...4).map { "[\($0)](https://developers.facebook.com/docs/graph-api/\($0))" }.joined(
            separator: "\n")
        let first = "# Lamps\n\nAll lamps burn oil which merchants sell in jars of clay.\n\n\(links)\n"
        let second = "# Lamps\n\nWebhooks notify servers when somebody lights candles outside.\n\n\(links)\n"
        let verdicts = try await verdicts(["a.md": first, "b.md": second], version: "v20.0")
        #expect(
            verdicts == [
                "a.md": .taken(as: "v20.0/guides.lamps.md", note: ""),
                "b.md": .taken(as: "v20.0/guides.lamps-2.md", note: "another page has its name"),
            ])
    }

    // MARK: What is left

    @Test func ofTwoSavesOfAPageTheFullerOneIsTaken() async throws {
        let page = Self.site + "reference/lamp/\n\n" + Self.page("Lamp", "{lamp-id}")
        let fuller = page.replacing(
            "\n## Updating", with: "| `oil`<br><br>string | What it burns |\n\n## Updating")
        let verdicts = try await verdicts([
            "a.md": page, "b.md": fuller, "c.md": fuller.replacing("?", with: "") + "\n\n",
        ])
        #expect(verdicts.count == 3)
        #expect(verdicts.first { $0.key.hasSuffix("a.md") }?.value.isLesser == true)
        #expect(verdicts["b.md"] == .taken(as: "v20.0/lamp.md", note: ""))
        #expect(verdicts["c.md"]?.isDuplicate == true)
    }

    @Test(arguments: [
        ("Lesen", "Felder", "Feld", "Beschreibung"), ("Lectura", "Campos", "Campo", "Descripción"),
        ("Lecture", "Champs", "Champ", "Description"), ("読み取り", "フィールド", "フィールド", "説明"),
        ("Чтение", "Поля", "Поле", "Описание"),
    ])
    func translationsAreLeft(reading: String, fields: String, field: String, description: String) async throws
    {
        let page = Self.site + "reference/lamp/\n\n" + Self.page("Lamp", "{lamp-id}")
        let translated = page.replacing("## Reading", with: "## \(reading)").replacing(
            "# Fields", with: "# \(fields)"
        )
        .replacing("| Field | Description |", with: "| \(field) | \(description) |")
        let verdicts = try await verdicts(["a.md": page, "b.md": translated])
        #expect(verdicts["a.md"] == .taken(as: "v20.0/lamp.md", note: ""))
        guard case .left(.translation) = verdicts["b.md"] else {
            Issue.record("\(String(describing: verdicts["b.md"]))")
            return
        }
    }

    @Test func aTranslationWithoutAnAddressIsToldFromWhatIsUnrelated() async throws {
        let page = Self.page("ランプ", "{lamp-id}").replacing("## Reading", with: "## 読み取り").replacing(
            "# Fields", with: "# フィールド"
        )
        .replacing("| Field | Description |", with: "| フィールド | 説明 |")
        .replacing("You can't perform this operation on this endpoint.", with: "この操作は実行できません。")
        .replacing("HTTPPHP SDKJavaScript SDKAndroid SDKiOS SDK", with: "例")
        guard case .left(.translation) = try await verdicts(["a.md": page])["a.md"] else {
            Issue.record("it is unrelated")
            return
        }
    }

    @Test func aTranslatedTextIsOneWhateverItsHeadings() async throws {
        let words = String(
            repeating: "La lámpara alumbra la casa con una luz que el viento no apaga. ", count: 6)
        let page = Self.site + "reference/lamp/\n\n" + Self.page("Lamp", "{lamp-id}") + words + "\n"
        #expect(try await verdicts(["a.md": page])["a.md"] == .left(.translation("Spanish")))
    }

    @Test func anEnglishPageIsTakenThoughItsAddressAsksForAnotherLanguage() async throws {
        let page =
            Self.page("Lamp", "{lamp-id}")
            + "\nThe lamp of a house is lit by you and by all who have a match for it.\n"
        let address = Self.site + "reference/lamp/?locale=de_DE\n\n"
        let alone = try await verdicts(["a.md": address + page])
        #expect(alone["a.md"] == .taken(as: "v20.0/lamp.md", note: ""))
        let both = try await verdicts([
            "a.md": address + page, "b.md": Self.site + "reference/lamp/\n\n" + page,
        ])
        #expect(both["b.md"] == .taken(as: "v20.0/lamp.md", note: ""))
    }

    @Test func whatCannotBeReadIsLeftWithTheReason() async throws {
        try await withFolder([
            "a.md": "", "b.md": "a\u{0}b", "c.html": "<html></html>",
            "d.md": "<!DOCTYPE html>\n<html><body>Graph</body></html>",
            "e.png": "x", ".hidden.md": lamp, "f.md": Self.site + "reference/lamp/\n\n",
        ]) { folder in
            try Data([0xFF, 0xFE, 0x41]).write(to: folder.appendingPathComponent("g.md"))
            let files = FileManager.default
            try files.createSymbolicLink(
                atPath: folder.path + "/h.md", withDestinationPath: folder.path + "/nothing.md")
            try files.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
            let sorted = try await PageImport(folder.path, to: folder.path + "/spec", version: "v20.0")
            #expect(sorted.files.count == 9)
            for (path, verdict) in sorted.files {
                guard case .left(.unreadable) = verdict else {
                    Issue.record("\(path) \(verdict)")
                    continue
                }
            }
        }
    }

    // MARK: Versions

    @Test func twoSetsInOneHeapGoToTheirOwnFolders() async throws {
        let verdicts = try await verdicts([
            "1": Self.page("Lamp", "{lamp-id}"), "2": Self.page("Lamp", "{lamp-id}", version: "v21.0"),
            "3": Self.page("Shade", "{shade-id}"), "4": Self.page("Wick", "{wick-id}", version: "v21.0"),
            "5": Self.page("Oil", "{oil-id}"),
        ])
        #expect(
            verdicts == [
                "1": .taken(as: "v20.0/lamp.md", note: ""), "2": .taken(as: "v21.0/lamp.md", note: ""),
                "3": .taken(as: "v20.0/shade.md", note: ""), "4": .taken(as: "v21.0/wick.md", note: ""),
                "5": .taken(as: "v20.0/oil.md", note: ""),
            ])
    }

    @Test func aPageWithRequestsOfAnotherVersionStandsInAndIsReported() async throws {
        let files = [
            "1": Self.page("Lamp", "{lamp-id}"), "2": Self.page("Oil", "{oil-id}"),
            "3": Self.page("Wick", "{wick-id}", version: "v12.0"),
        ]
        #expect(
            try await verdicts(files)["3"] == .taken(as: "v20.0/wick.md", note: "its requests are of v12.0"))
    }

    @Test func aGivenVersionOutranksThatOfPages() async throws {
        let badge = "Graph API Version [v20.0](#)\n\n" + Self.page("Lamp", "{lamp-id}")
        #expect(try await verdicts(["1": badge])["1"] == .taken(as: "v20.0/lamp.md", note: ""))
        #expect(
            try await verdicts(["1": badge], version: "v22.0")["1"]
                == .taken(as: "v22.0/lamp.md", note: "it says that it is of v20.0"))
    }

    // MARK: Writing

    @Test func copiesAreByteForByteAndASecondRunTouchesNothing() async throws {
        try await withFolder(["heap/a.md": lamp]) { folder in
            let heap = folder.appendingPathComponent("heap").path
            let spec = folder.appendingPathComponent("heap/spec").path
            try await PageImport(heap, to: spec, version: "v20.0").write()
            #expect(try String(contentsOfFile: spec + "/v20.0/lamp.md", encoding: .utf8) == lamp)
            let before = try FileManager.default.attributesOfItem(atPath: spec + "/v20.0/lamp.md")
            let again = try await PageImport(heap, to: spec, version: "v20.0")
            #expect(again.files.count == 1)
            try again.write()
            let after = try FileManager.default.attributesOfItem(atPath: spec + "/v20.0/lamp.md")
            #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
            #expect(try FileManager.default.contentsOfDirectory(atPath: spec) == ["v20.0"])
        }
    }

    @Test func aPageThatIsThereIsNotOverwritten() async throws {
        try await withFolder([
            "heap/a.md": lamp, "heap/b.md": Self.page("Oil", "{oil-id}"), "spec/v20.0/lamp.md": "# Another\n",
        ]) { folder in
            let spec = folder.appendingPathComponent("spec").path
            let sorted = try await PageImport(
                folder.appendingPathComponent("heap").path, to: spec, version: "v20.0")
            #expect(throws: (any Error).self) { try sorted.write() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: spec + "/v20.0") == ["lamp.md"])
            try sorted.write(force: true)
            #expect(try String(contentsOfFile: spec + "/v20.0/lamp.md", encoding: .utf8) == lamp)
        }
    }

    @Test func nothingIsWrittenThroughLinks() async throws {
        try await withFolder(["heap/a.md": lamp, "other/lamp.md": "# Another\n", "spec/x": ""]) { folder in
            let (spec, files) = (folder.path + "/spec", FileManager.default)
            try files.createSymbolicLink(atPath: spec + "/v20.0", withDestinationPath: folder.path + "/other")
            try files.createDirectory(atPath: spec + "/v21.0", withIntermediateDirectories: true)
            try files.createSymbolicLink(
                atPath: spec + "/v21.0/lamp.md", withDestinationPath: folder.path + "/other/lamp.md")
            let linked = try await PageImport(folder.path + "/heap", to: spec, version: "v20.0")
            #expect(throws: (any Error).self) { try linked.write(force: true) }
            let exchanged = try await PageImport(folder.path + "/heap", to: spec, version: "v21.0")
            #expect(throws: (any Error).self) { try exchanged.write() }
            try exchanged.write(force: true)
            #expect(try String(contentsOfFile: spec + "/v21.0/lamp.md", encoding: .utf8) == lamp)
            #expect(
                try String(contentsOfFile: folder.path + "/other/lamp.md", encoding: .utf8) == "# Another\n")
        }
    }
}

extension ImportVerdict {
    fileprivate var isLesser: Bool { if case .left(.lesser) = self { true } else { false } }
    fileprivate var isDuplicate: Bool { if case .left(.duplicate) = self { true } else { false } }
}
