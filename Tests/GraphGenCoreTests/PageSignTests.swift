import APIModel
import ReferencePages
import ReferenceVocabulary
import Testing

@testable import GraphGenCore

/// What speaks for a page of the reference, and what against one.
@Suite struct PageSignTests {
    private func others(_ body: String) throws -> Set<PageEvidence> {
        let page = try PageReader.read(Array(("# Lamp\n\n" + body + "\n").utf8), file: "page.md")
        return PageEvidence.ofOthers(page.metadata, PageText(page))
    }

    @Test(
        arguments: [
            ("I lit it. Then I went on.", [.person]), ("I lit it.", []),
            ("I'm here, and I've a lamp.", [.person]),
            ("Part I of it, and part I\nof that.", [.person]), ("Part I Of it. Part I Two.", []),
            ("## License", [.program]), ("## License\n\n## Installation", [.program, .programs]),
            ("```\npip install lamp\n```", [.program]),
            ("## Roadmap\n\n```\ngit clone lamp\n```", [.program, .programs]),
            ("[Build](https://img.shields.io/lamp)", [.program]), ("A 3 min read.", [.post]),
            ("On my blog.", [.post]), ("In this article we light it.", [.post]), ("A lamp.", []),
        ] as [(String, Set<PageEvidence>)])
    func otherTextsHaveMarksOfTheirOwn(body: String, marks: Set<PageEvidence>) throws {
        #expect(try others(body) == marks)
    }

    /// What is written about the API has some marks of pages too: their sum decides.
    @Test func marksHaveTheirWeights() {
        let weights: [(Int, Set<PageEvidence>)] = [
            (8, [.address]), (4, [.links, .site, .sentence, .title, .errors, .names]),
            (3, [.requests, .paths]),
            (2, [.operations, .explorer, .request]), (1, [.link, .versions, .rows, .name]), (-2, [.program]),
            (-3, [.programs, .person]), (-4, [.post]), (-5, [.otherLinks, .otherRequests]),
            (-6, [.otherAddress]),
        ]
        for (weight, marks) in weights {
            for mark in PageEvidence.allCases {
                #expect((mark.weight == weight) == marks.contains(mark), "\(mark) \(weight)")
            }
        }
        #expect(
            PageEvidence.allCases.filter(\.isOfPages)
                == [.address, .links, .site, .sentence, .title, .errors, .names, .explorer])
    }

    /// How many there are of each list; one that is lost shows here.
    @Test func pagesHaveTheirMarks() {
        #expect(PageMark.ownHosts.count == 15 && PageMark.requestHosts.count == 6)
        #expect(PageMark.errorCodes.count == 24 && PageMark.names.count == 9)
        #expect(PageMark.sentences.count == 6 && PageMark.siteTitles.count == 2)
        #expect(PageMark.documentation == ["/docs", "/documentation"])
        #expect(OtherTexts.sections.count == 28 && OtherTexts.commands.count == 23)
        #expect(
            OtherTexts.keys.count == 10 && OtherTexts.postWords.count == 6 && OtherTexts.badges.count == 4)
    }
}
