import APIModel
import Testing

@testable import TemplateEmitter

/// No pack ends the program, runs for ever or fills memory: each limit is an error that names the template.
@Suite struct TemplateLimitTests {
    private func stop(_ template: String, partials: [String: String] = [:], nodes: Int = 1) async throws
        -> [String]
    {
        let nodes = (0..<nodes).map { node("node\($0)", "Node\($0)", [field("a")]) }
        let operations = nodes.map {
            Operation(
                id: OperationID("\($0.id).read"), page: $0.id.slug, node: $0.id, edge: "e", verb: .read,
                location: here)
        }
        let edges = nodes.map { Edge(parent: $0.id, name: "e", location: here) }
        let pack = try pack(template, for: "api", path: "a", partials: partials)
        do {
            _ = try await emit(
                api(nodes, edges: edges, operations: operations), with: pack,
                limits: TemplateLimits(depth: 200, steps: 100_000, size: 10_000_000))
            return []
        } catch let failure as BadInput {
            return failure.diagnostics.map {
                "\($0.id) \($0.location?.file.split(separator: "/").last ?? "")"
            }
        }
    }

    @Test func dataThatLeadsBackToWhereItCameFromHasNoEnd() async throws {
        let partials = ["t.mustache": "{{#operations}}{{#edge}}{{> t}}{{/edge}}{{/operations}}"]
        #expect(
            try await stop("{{#edges}}{{> t}}{{/edges}}", partials: partials) == [
                "template-too-deep t.mustache"
            ])
    }

    @Test func theWholeAPIInItselfHasNoEnd() async throws {
        let partials = ["t.mustache": "{{#api}}{{> t}}{{/api}}"]
        #expect(try await stop("{{> t}}", partials: partials) == ["template-too-deep t.mustache"])
    }

    @Test func listsInListsEndAtALimitThatIsTheSameOnEveryMachine() async throws {
        let open = String(repeating: "{{#api.nodes}}", count: 8)
        let close = String(repeating: "{{/api.nodes}}", count: 8)
        #expect(try await stop(open + close, nodes: 20) == ["template-too-long main.mustache"])
    }

    @Test func aFileOfAnySizeIsNotPrinted() async throws {
        let text = String(repeating: "x", count: 10_000)
        let open = String(repeating: "{{#api.nodes}}", count: 3)
        let close = String(repeating: "{{/api.nodes}}", count: 3)
        #expect(
            try await stop(open + text + close, nodes: 25) == ["template-too-large main.mustache"])
    }

    @Test func sectionsOfOneTemplateHaveALimitToo() {
        let open = String(repeating: "{{#isRoot}}", count: 100_000)
        let found = diagnostics { try pack(open) }
        #expect(found.first?.contains("template-too-deep") == true)
    }

    @Test func aPathThatTwoOutputsHaveIsNamedOnceARule() async throws {
        let pack = try pack(
            "x", path: "same", more: "  - { template: main, for: enum, path: '../{{typeName}}' }")
        let enums = ["A", "B", "C"].map { EnumDefinition(name: $0, values: ["x"], complete: true, uses: []) }
        do {
            _ = try await emit(api([node("a"), node("b"), node("c")], enums: enums), with: pack)
            Issue.record("no error")
        } catch let failure as BadInput {
            #expect(
                failure.diagnostics.map(\.message) == [
                    "the output of `main` for `node`: two outputs are called \"same\"; change a `path` of pack.yaml (and 1 more such paths)",
                    "the output of `main` for `enum`: \"../AValue\" is no path of an output: it leaves the output folder (and 2 more such paths)",
                ])
            #expect(failure.diagnostics.compactMap(\.location?.line) == [3, 4])
        }
    }
}
