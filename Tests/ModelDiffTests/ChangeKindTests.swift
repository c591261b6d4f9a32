import APIModel
import ModelDiff
import Testing

/// Each kind of change by itself.
@Suite struct ChangeKindTests {
    @Test(arguments: ChangeCase.all) func oneEditIsOneChange(change: ChangeCase) throws {
        #expect(change.oldPage != change.newPage)
        // Other pages list the same error code.
        let other = LampPages.page("lamp-beside")
        let difference = ModelDiff.compare(
            try LampPages.model([change.slug: change.oldPage, "lamp-beside": other]),
            try LampPages.model([change.slug: change.newPage, "lamp-beside": other]))
        let found = difference.changes.map {
            let name = $0.subject.kind == .enumValue ? $0.subject.name : $0.subject.description
            return "\($0.kind) \($0.subject.kind) \(name) \($0.impact)"
        }
        #expect(
            found == ["\(change.change.kind) \(change.change.subject) \(change.subject) \(change.impact)"],
            "\(difference)")
    }

    @Test func aPageThatIsGoneTakesItsCallsWithIt() throws {
        let pages = ["lamp": LampPages.page("lamp"), "bulb": LampPages.page("bulb")]
        let difference = ModelDiff.compare(
            try LampPages.model(pages), try LampPages.model(["lamp": LampPages.page("lamp")]))
        #expect(difference.changes.map(\.subject.description) == ["bulb"])
        #expect(difference.changes.first?.includes == ["bulb.delete", "bulb.read", "bulb.update"])
        #expect(difference.versionStep == .major)
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
