import APIModel
import ModelPasses
import Testing

/// What all pages say of errors and permissions, and the order of everything.
@Suite struct GatheringTests {
    private func operation(
        _ id: String, errors: [(String, String)] = [], permissions: [String] = [], line: Int = 1
    ) -> Operation {
        var operation = Operation.sample(id, id: id)
        operation.errors = errors.enumerated().map {
            ErrorUse(code: $1.0, description: $1.1, location: at(line + $0))
        }
        operation.permissions = permissions
        operation.location = at(line)
        return operation
    }

    @Test func errorHasAllWordingsThoseOfMostPagesFirstAndItsOperations() throws {
        let api = passed(
            API(
                version: "v1",
                operations: [
                    operation("c", errors: [("100", "Wrong"), ("100", "")]),
                    operation("b", errors: [("100", "Bad")], line: 9),
                    operation("a", errors: [("1 00", "Wrong"), ("200", "Not you")], line: 20),
                    operation("d", errors: [("100", "Amiss")], line: 30),
                ]))
        let error = try #require(api.errors.first)
        #expect(api.errors.map(\.code) == [100, 200])
        #expect(error.messages.map(\.text) == ["Wrong", "Amiss", "Bad"])
        #expect(error.messages.map { $0.locations.map(\.line) } == [[1, 20], [30], [9]])
        #expect(error.operations.map(\.text) == ["a", "b", "c", "d"])
    }

    @Test func guidesErrorsAreOneForEachCodeAndSubcode() throws {
        func error(_ code: Int, _ subcode: Int?, _ name: String?, _ recovery: String?, _ text: String)
            -> ErrorDefinition
        {
            ErrorDefinition(
                code: code, subcode: subcode, name: name, recovery: recovery,
                messages: [ErrorDefinition.Message(text: text, locations: [at()])])
        }
        let api = passed(
            API(
                version: "v1",
                errors: [
                    error(190, 463, "Expired", nil, "a"), error(190, nil, nil, "Log in", "b"),
                    error(190, nil, "Token", "Other", "c"), error(4, nil, nil, nil, "d"),
                ]))
        #expect(api.errors.map(\.code) == [4, 190, 190])
        #expect(api.errors.map(\.subcode) == [nil, nil, 463])
        let token = api.errors[1]
        #expect(
            token.name == "Token" && token.recovery == "Log in" && token.messages.map(\.text) == ["b", "c"])
    }

    @Test func errorWithoutACodeIsReportedAndIsNotInTheCatalogue() {
        let api = API(
            version: "v1", operations: [operation("a", errors: [("1x", "m"), ("2", "n")], line: 5)])
        let diagnostics = passDiagnostics(api)
        #expect(passed(api).errors.map(\.code) == [2])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(diagnostics.first?.message.contains("`1x`") == true && diagnostics.first?.location?.line == 5)
    }

    /// Every code that a category is given for, and its neighbours, which have none.
    @Test(arguments: [
        (ErrorDefinition.Category.transient, [1, 2]),
        (.throttled, [4, 17, 32, 341, 613, 80000, 80007, 80014]),
        (.token, [102, 190, 458, 459, 460, 463, 464, 467, 492]), (.permission, [3, 10, 200, 250, 299]),
        (.invalidParameter, [100]), (.duplicate, [506]), (.blocked, [368]),
        (
            .other,
            [
                0, 5, 9, 11, 16, 18, 31, 33, 99, 101, 103, 189, 191, 199, 300, 340, 342, 367, 369, 457, 461,
                462, 465,
                466, 468, 491, 493, 505, 507, 612, 614, 79999, 80015,
            ]
        ),
    ])
    func codeSaysWhatKindOfFailureItIs(category: ErrorDefinition.Category, codes: [Int]) {
        for code in codes {
            let error = passed(API(version: "v1", errors: [ErrorDefinition(code: code)])).errors.first
            #expect(error?.category == category, "\(code)")
            #expect(error?.isRetryable == [.transient, .throttled].contains(category), "\(code)")
        }
    }

    @Test func permissionHasWhatPagesSayOfItAndTheOperationsThatAskForIt() throws {
        let api = passed(
            API(
                version: "v1",
                operations: [
                    operation("b", permissions: ["pages", "email"], line: 7),
                    operation("a", permissions: ["pages"], line: 8),
                ],
                permissions: [
                    Permission(name: "pages", dependencies: ["x", "b"], locations: [at(3)]),
                    Permission(
                        name: "pages", description: "Pages.", dependencies: ["a", "b"], locations: [at(2)]),
                    Permission(name: "pages", description: "Other.", locations: [at(4)]),
                ]))
        #expect(api.permissions.map(\.name) == ["email", "pages"])
        let (email, pages) = (api.permissions[0], api.permissions[1])
        #expect(email.locations == [at(7)] && email.operations.map(\.text) == ["b"])
        #expect(pages.description == "Pages." && pages.dependencies == ["a", "b", "x"])
        #expect(pages.locations.map(\.line) == [2, 3, 4] && pages.operations.map(\.text) == ["a", "b"])
    }

    @Test func listsAreSortedWhateverTheOrderOfThePages() {
        func metric(_ name: String, _ line: Int) -> Metric { Metric(name: name, location: at(line)) }
        func table(_ page: String, _ line: Int) -> ValueTable {
            ValueTable(
                page: page, title: "t",
                values: [ValueTable.Value(name: "v", description: "", location: at(line))])
        }
        var api = API(version: "v1")
        api.nodes = [.sample("b"), .sample("a")]
        api.edges = [.sample("b", "x"), .sample("a", "y"), .sample("a", "x")]
        api.operations = [.sample("b"), .sample("a", .update), .sample("a", .delete)]
        api.metrics = [metric("b", 1), metric("a", 10), metric("a", 9)]
        api.valueTables = [table("b", 1), table("a", 10), table("a", 9)]
        api.errors = [
            ErrorDefinition(code: 20), ErrorDefinition(code: 3, subcode: 0), ErrorDefinition(code: 3),
        ]
        api.sources = [
            Source(file: "b.md", title: "b", style: "clean"),
            Source(file: "a.md", title: "a", style: "clean"),
        ]
        let sorted = passed(api)
        #expect(sorted.nodes.map(\.id.slug) == ["a", "b"])
        #expect(sorted.edges.map(\.id.description) == ["a/x", "a/y", "b/x"])
        #expect(sorted.operations.map(\.id.text) == ["a.delete", "a.update", "b.read"])
        #expect(sorted.metrics.map { $0.name + "\($0.location.line)" } == ["a9", "a10", "b1"])
        #expect(sorted.valueTables.map { $0.page + "\($0.values[0].location.line)" } == ["a9", "a10", "b1"])
        #expect(sorted.errors.map { "\($0.code) \($0.subcode ?? -1)" } == ["3 -1", "3 0", "20 -1"])
        #expect(sorted.sources.map(\.file) == ["a.md", "b.md"])
    }

    @Test func openLevelsAreNotedOnceAnOperationAndTypesInWordsEach() {
        let parameters: [Parameter] = [
            .sample("a", .prose("some words")), .sample("b", nil, .ambiguous, line: 4),
            .sample("c", nil, .ambiguous, line: 5),
        ]
        let long = Field.sample("long", .list(.prose(String(repeating: "x", count: 100))), line: 6)
        let api = API(
            version: "v1", nodes: [.sample("album", [long])],
            operations: [.sample("user", .create, parameters)])
        let (result, diagnostics) = (passed(api), passDiagnostics(api))
        #expect(diagnostics.allSatisfy { $0.severity == .note })
        #expect(diagnostics.map { $0.location?.line } == [4, 6, 1])
        #expect(diagnostics.count == 3)
        #expect(diagnostics.first?.message.contains("2 parameters of `user.create`") == true)
        #expect(diagnostics[1].message.contains("`" + String(repeating: "x", count: 80) + "` of `long`"))
        #expect(diagnostics[2].message.contains("`some words` of `a`"))
        #expect(result.operations == api.operations)
    }
}
