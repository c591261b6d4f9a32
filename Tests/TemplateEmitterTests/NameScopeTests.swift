import APIModel
import Testing

@testable import TemplateEmitter

/// Which names a scope gives and what it says of them, to the word.
@Suite struct NameScopeTests {
    private let here = SourceLocation(file: "lamp.md", line: 3)

    private func settle(
        _ requests: [NameRequest], ignoresCase: Bool = true, outer: Set<String> = []
    ) -> (names: [String], messages: [String]) {
        var scope = NameScope(NamingRules(), .types, ignoresCase: ignoresCase, outer: outer)
        let names = scope.settle(requests)
        #expect(scope.diagnostics.allSatisfy { $0.id == "name-collision" })
        return (names, scope.diagnostics.map(\.message))
    }

    private func message(_ name: String, _ wanted: String, _ settled: String) -> String {
        "`\(name)` would be called `\(wanted)`, and so would something else; it is called `\(settled)`"
    }

    @Test func kindThatKeepsItsNameIsNotReported() {
        let result = settle([
            NameRequest(name: "lamp"), NameRequest(name: "lamp", kindSuffix: "Value"),
        ])
        #expect(result.names == ["Lamp", "LampValue"])
        #expect(result.messages == [message("lamp", "Lamp", "LampValue")])
    }

    @Test func quietRequestIsNotReported() {
        let result = settle([
            NameRequest(name: "lamp"), NameRequest(name: "lamp", kindSuffix: "Call", isQuiet: true),
            NameRequest(name: "lamp", kindSuffix: "Value"),
        ])
        #expect(result.names == ["Lamp", "LampCall", "LampValue"])
        #expect(result.messages == [message("lamp", "Lamp", "LampValue")])
    }

    @Test func oneThingIsReportedOnce() {
        let result = settle([
            NameRequest(name: "lamp"), NameRequest(name: "lamp", kindSuffix: "Value"),
            NameRequest(name: "lamp", kindSuffix: "Value"),
        ])
        #expect(result.names == ["Lamp", "LampValue", "LampValue"])
        #expect(result.messages.count == 1)
    }

    @Test func requestsOfOneThingHaveOneName() {
        let result = settle([
            NameRequest(name: "lamp", identity: "a"), NameRequest(name: "lamp", identity: "a"),
        ])
        #expect(result.names == ["Lamp", "Lamp"])
        #expect(result.messages.isEmpty)
    }

    @Test func thingsOfOneKindAreToldApartByTheirIdentity() {
        let result = settle([
            NameRequest(name: "lamp", identity: "floor lamp", location: here),
            NameRequest(name: "lamp", identity: "desk lamp"),
        ])
        #expect(result.names == ["FloorLamp", "DeskLamp"])
        #expect(
            result.messages == [message("lamp", "Lamp", "FloorLamp"), message("lamp", "Lamp", "DeskLamp")])
    }

    @Test func caseCountsWhereItIsNotIgnored() {
        let requests = [NameRequest(name: "lampShade"), NameRequest(name: "lampshade")]
        #expect(settle(requests, ignoresCase: false).names == ["LampShade", "Lampshade"])
        #expect(settle(requests, ignoresCase: false).messages.isEmpty)
        let folded = settle(requests)
        #expect(Set(folded.names.map { $0.lowercased() }).count == 2)
        #expect(folded.messages.count == 2)
    }

    @Test func nameOfAnOuterScopeIsRenamedByThePattern() {
        let result = settle([NameRequest(name: "lamp"), NameRequest(name: "shade")], outer: ["Lamp"])
        #expect(result.names == ["Lamp_", "Shade"])
        #expect(result.messages.isEmpty)
    }

    @Test func reportHasTheRequestsLocation() {
        var scope = NameScope(NamingRules(), .types)
        _ = scope.settle([
            NameRequest(name: "lamp"), NameRequest(name: "lamp", kindSuffix: "Value", location: here),
        ])
        #expect(scope.diagnostics.map(\.location) == [here])
    }
}
