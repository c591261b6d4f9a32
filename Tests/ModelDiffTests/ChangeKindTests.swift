import APIModel
import ModelDiff
import Testing

/// Each kind of change by itself.
@Suite struct ChangeKindTests {
    @Test(arguments: ChangeCase.all) func oneEditIsOneChange(change: ChangeCase) throws {
        #expect(change.old != change.new)
        // Other pages list the same error code.
        let other = ["lamp-beside.md": LampPages.page("lamp-beside")]
        let difference = ModelDiff.compare(
            try LampPages.model(files: change.old.merging(other) { $1 }),
            try LampPages.model(files: change.new.merging(other) { $1 }))
        #expect(difference.changes.map(ChangeCase.Report.init).sorted() == change.changes.sorted())
        #expect(difference.consequences.map(ChangeCase.Report.init).sorted() == change.consequences.sorted())
    }

    @Test func whatCanHappenToEachKindOfThingHasACase() {
        let reports = ChangeCase.all.flatMap { $0.changes + $0.consequences }
        for subject in ChangeSubject.Kind.allCases {
            let tried = Set(reports.filter { $0.subject == subject }.map(\.kind))
            #expect(tried == subject.changes, "\(subject)")
        }
        #expect(
            Set(ChangeSubject.Kind.allCases.flatMap(\.changes)) == Set(ChangeKind.allCases),
            "something happens to nothing")
        #expect(Set(reports.map(\.impact)) == Set(ChangeImpact.allCases))
        #expect(Set(ChangeCase.all.map(\.name)).count == ChangeCase.all.count)
    }

    @Test func aPageThatIsGoneTakesItsCallsWithIt() throws {
        let pages = ["lamp": LampPages.page("lamp"), "bulb": LampPages.page("bulb")]
        let difference = ModelDiff.compare(
            try LampPages.model(pages), try LampPages.model(["lamp": LampPages.page("lamp")]))
        #expect(difference.changes.map(\.subject.description) == ["bulb"])
        #expect(difference.changes.first?.includes == ["bulb.delete", "bulb.read", "bulb.update"])
        #expect(difference.versionStep == .major)
    }

    @Test func aPageThatIsGoneTakesItsMetricsWithIt() throws {
        let metrics = "\n\n## Metrics\n\n| Metric | Description |\n| --- | --- |\n| `nights` | How many |\n"
        let lamp = LampPages.page("lamp")
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": lamp, "bulb": LampPages.page("bulb") + metrics]),
            try LampPages.model(["lamp": lamp]))
        #expect(difference.changes.map(\.subject.description) == ["bulb"])
        #expect(difference.changes.first?.includes.last == "metric nights")
    }

    @Test func thePageOfANodeTakesTheWordsOfItsEdgesWithIt() throws {
        let edge = LampPages.edge("lamp").replacing("What is screwed into it.\n\n", with: "")
        let (lamp, bulbs, other) = (LampPages.page("lamp"), edge, LampPages.page("bulb"))
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": lamp, "bulbs": bulbs, "bulb": other]),
            try LampPages.model(["bulbs": bulbs, "bulb": other]))
        #expect(difference.changes.map(\.kind) == [.removed])
    }

    @Test func aPageThatIsNewIsOneAddition() throws {
        let pages = ["lamp": LampPages.page("lamp"), "bulb": LampPages.page("bulb")]
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": LampPages.page("lamp")]), try LampPages.model(pages))
        #expect(difference.changes.map(\.subject.description) == ["bulb"])
        #expect(difference.changes.map(\.impact) == [.additive])
    }

    @Test func aNodeWithTheSameFieldsIsRenamed() throws {
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": LampPages.page("lamp")]),
            try LampPages.model(["light": LampPages.page("light")]))
        #expect(difference.changes.map(\.kind) == [.renamed])
        #expect(difference.changes.first?.before == "lamp")
        #expect(difference.changes.first?.evidence == "5 of 5 fields are the same")
    }

    @Test func aCodeThatNoPageListsAnyMoreKeepsProgramsFromCompiling() throws {
        let page = LampPages.page("lamp")
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": page]),
            try LampPages.model(["lamp": page.replacing("| 7301 | It has burned out |\n", with: "")]))
        #expect(difference.changes.map(\.impact) == [.sourceBreaking])
    }

    @Test func aPathThatMovedIsFound() throws {
        let page = LampPages.page("lamp").replacing(
            "DELETE request to [`/{lamp_id}`]", with: "DELETE request to [`/{lamp_id}/light`]")
        let difference = ModelDiff.compare(
            try LampPages.model(["lamp": LampPages.page("lamp")]), try LampPages.model(["lamp": page]))
        #expect(difference.changes.map(\.kind) == [.moved])
        #expect(difference.changes.first?.after == "DELETE /{lamp_id}/light")
    }
}
