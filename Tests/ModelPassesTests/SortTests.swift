import APIModel
import Testing

@testable import ModelPasses

/// The order of a model's lists, whatever the order of pages.
@Suite struct SortTests {
    private func sorted(_ api: API) -> API {
        var diagnostics: [Diagnostic] = []
        return Passes.sort(api, &diagnostics)
    }

    @Test func listsAreSortedByWhatNamesTheirElements() {
        var api = API(version: "v1.0")
        api.nodes = [.sample("shade"), .sample("lamp")]
        api.edges = [.sample("lamp", "pins"), .sample("house", "rooms"), .sample("lamp", "bulbs")]
        api.operations = [.sample("lamp", .update), .sample("lamp", .delete), .sample("bulb")]
        api.errors = [
            ErrorDefinition(code: 200, subcode: 1), ErrorDefinition(code: 200, subcode: 0),
            ErrorDefinition(code: 200), ErrorDefinition(code: 1),
        ]
        api.metrics = [
            Metric(name: "b", location: at(1)), Metric(name: "a", location: at(2)),
            Metric(name: "a", location: at(1)),
        ]
        api.sources = ["b.md", "a.md"].map { Source(file: $0, title: "", style: "") }
        let result = sorted(api)
        #expect(result.nodes.map(\.id.slug) == ["lamp", "shade"])
        #expect(result.edges.map(\.name) == ["rooms", "bulbs", "pins"])
        #expect(result.operations.map(\.id.text) == ["bulb.read", "lamp.delete", "lamp.update"])
        #expect(result.errors.map(\.code) == [1, 200, 200, 200])
        #expect(result.errors.map(\.subcode) == [nil, nil, 0, 1])
        #expect(result.metrics.map(\.location) == [at(1), at(2), at(1)])
        #expect(result.sources.map(\.file) == ["a.md", "b.md"])
    }

    @Test func tablesOfAPageKeepTheOrderOfTheirLines() {
        func table(_ page: String, _ line: Int?) -> ValueTable {
            let values = line.map { [ValueTable.Value(name: "a", description: "", location: at($0))] }
            return ValueTable(page: page, title: "\(line ?? 0)", values: values ?? [])
        }
        var api = API(version: "v1.0")
        api.valueTables = [table("lamp", 9), table("lamp", nil), table("lamp", 3), table("house", 20)]
        let result = sorted(api).valueTables
        #expect(result.map(\.page) == ["house", "lamp", "lamp", "lamp"])
        #expect(result.map(\.title) == ["20", "0", "3", "9"])
    }
}
