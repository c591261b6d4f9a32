import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct DeterminismTests {
    @Test func sameInputSameBytes() async throws {
        let pack = try TemplatePack(builtIn: "swift")
        let many = api(
            (0..<200).map { node("node_\($0)", "Node\($0)", [field("a b"), field("a_b"), field("c")]) })
        let first = try await emit(many, with: pack)
        for _ in 0..<3 { #expect(try await emit(many, with: pack) == first) }
        #expect(first.diagnostics.count == 400)
    }

    @Test func filesComeSortedByPath() async throws {
        let files = try await emit(sampleAPI, with: TemplatePack(builtIn: "swift")).files
        #expect(files.map(\.path) == files.map(\.path).sorted())
    }

    @Test func twoOutputsOfOnePathAreAnError() async throws {
        let pack = try pack("x", path: "same.txt")
        await #expect(throws: BadInput.self) {
            try await emit(api([node("a"), node("b")]), with: pack)
        }
    }

    @Test func aPathMadeFromAPageCannotLeaveTheFolder() async throws {
        let pack = try pack("x", path: "{{slug}}.txt")
        await #expect(throws: BadInput.self) { try await emit(api([node("../../evil")]), with: pack) }
    }
}
