import APIModel
import ReferenceReader
import Testing

/// The grammar of types, a form a case.
@Suite struct TypeGrammarTests {
    private static let integer = TypeExpression.scalar(.integer)
    private static let string = TypeExpression.scalar(.string)

    private func type(_ text: String) -> TypeExpression { TypeParser.parse(text).type }

    @Test(arguments: [
        "list<int>", "array<int>", "vector<int>", "set<int>", "vec<int>", "edge<int>", "list[int]",
        "array[int]", "list{int}", "vector[int]", "LIST<int>", "List < int >", "int[]", "list of int",
        "array of int", "an array of int", "a list of int", "vector of int", "List of ints",
    ])
    func listHasManyForms(text: String) {
        #expect(type(text) == .list(Self.integer))
    }

    @Test func listOfNothingHoldsAnything() {
        for text in ["list<>", "list< >", "vec<>", "[]", "list{}"] {
            #expect(type(text) == .list(.any), "\(text)")
        }
        #expect(type("array[]") == .list(.list(.any)))
    }

    @Test(arguments: ["set[int]", "vec[int]", "edge[int]", "array{int}", "list(int)", "lamp<int>"])
    func otherHeadsAndBracketsAreNoList(text: String) {
        #expect(type(text) == .prose(text))
    }

    @Test(arguments: [
        "map<string, int>", "dictionary<string, int>", "json object<string, int>", "object<string, int>",
        "dict<string, int>", "keyed list<string, int>", "map {string: int}", "dictionary {string : <int>}",
        "dict(string: int)", "object {string: int}", "keyed list[string: int]", "JSON object {string : int}",
        "map<int>", "map {int}",
    ])
    func mapHasManyForms(text: String) {
        #expect(type(text) == .map(key: Self.string, value: Self.integer))
    }

    @Test func mapKeepsItsKeyAndNestsInItsValue() {
        #expect(
            type("map<int, map<string, int>>")
                == .map(key: Self.integer, value: .map(key: Self.string, value: Self.integer)))
        #expect(type("map {int: list<a, b>}") == .map(key: Self.integer, value: .list(.prose("a, b"))))
        #expect(type("map<string, <int>>") == .map(key: Self.string, value: .prose("<int>")))
        #expect(type("map<, >") == .map(key: .any, value: .any))
        #expect(type("map {}") == .object)
        #expect(type("dict<>") == .object)
    }

    @Test(arguments: ["enum {a, b}", "enum<a, b>", "enum[a,b]", "enum(a , b)", "ENUM {a, b}"])
    func enumHasFourBrackets(text: String) {
        #expect(type(text) == .enumeration(name: nil, values: ["a", "b"]))
    }

    @Test(arguments: ["struct {a: int, b}", "shape('a' => int, 'b')", "tuple<a: int, b, >"])
    func structureHasThreeForms(text: String) {
        let members = [TypeMember(name: "a", type: Self.integer), TypeMember(name: "b", type: .any)]
        // A shape's member without an arrow keeps its quotes.
        if text.hasPrefix("shape") {
            guard case .structure(let read) = type(text) else {
                Issue.record("\(type(text))")
                return
            }
            #expect(read.first == members[0] && read.count == 2)
        } else {
            #expect(type(text) == .structure(members))
        }
    }

    @Test func namesOfMembersLoseTheirQuotes() {
        let expected = TypeExpression.structure([
            TypeMember(name: "a", type: Self.integer), TypeMember(name: "b", type: Self.string),
        ])
        #expect(type("struct {`a`: int, \"b\": string}") == expected)
        #expect(type("shape('a' => int, \"b\" => string)") == expected)
    }

    @Test(arguments: ["struct with keys: a, b", "Object with keys: a,b"])
    func structureInWordsHasItsKeys(text: String) {
        #expect(
            type(text) == .structure([TypeMember(name: "a", type: .any), TypeMember(name: "b", type: .any)]))
    }

    @Test(arguments: [
        ("token with structure: Lamp ID", TypeExpression.token(structure: "Lamp ID")),
        ("Lamp ID", .identifier(of: "Lamp")), ("small lamp id", .identifier(of: "small lamp")),
        ("a big JSON object", .object), ("Some json-encoded object", .object),
        ("?int", .scalar(.integer)), ("Lamp", .named("Lamp")), ("Lamp_2", .named("Lamp_2")),
        ("Floor Lamp", .named("FloorLamp")), ("A B C D E", .prose("A B C D E")),
        ("Aa Bb Cc Dd Ee", .named("AaBbCcDdEe")), ("Aa Bb Cc Dd Ee Ff", .prose("Aa Bb Cc Dd Ee Ff")),
        ("L", .prose("L")), ("lamp", .prose("lamp")), ("Lämp", .prose("Lämp")), ("Lamp-2", .prose("Lamp-2")),
        ("Floor lamp", .prose("Floor lamp")), ("", .prose("")),
        ("list of lamps", .list(.prose("lamp"))), ("list of Lamps", .list(.named("Lamps"))),
        ("Lamp|int", .union([.named("Lamp"), .scalar(.integer)])),
        ("list<Lamp|int>", .list(.union([.named("Lamp"), .scalar(.integer)]))),
        ("list<int", .prose("list<int")), ("list<int>>", .prose("list<int>>")), ("<int>", .prose("<int>")),
    ])
    func textHasItsType(text: String, expected: TypeExpression) {
        #expect(type(text) == expected)
    }

    @Test func nameOfAnIDIsShort() {
        let long = String(repeating: "a", count: 56)
        #expect(type(long + " ID") == .identifier(of: long))
        #expect(type(long + "a ID") == .prose(long + "a ID"))
    }

    @Test(arguments: ["list<KeyValue:string,int>", "vector[keyvalue: string, int]"])
    func keysAndValuesAreObjectsOfTwoMembers(text: String) {
        #expect(
            type(text)
                == .list(
                    .structure([
                        TypeMember(name: "key", type: Self.string),
                        TypeMember(name: "value", type: Self.integer),
                    ])))
        #expect(type("list<KeyValue:string>") == .list(.prose("KeyValue:string")))
    }

    @Test func typesAreReadToADepthOf32() {
        func nested(_ depth: Int) -> String {
            String(repeating: "list<", count: depth) + "int" + String(repeating: ">", count: depth)
        }
        #expect(!"\(type(nested(31)))".contains("prose"))
        #expect("\(type(nested(32)))".contains("prose"))
    }

    @Test func boundsAreTakenFromAnyPlace() {
        let (type, constraints) = TypeParser.parse("Non-Empty int (max: 9) (min: 2)")
        #expect(type == Self.integer)
        #expect(
            constraints == [
                Constraint(kind: .minimum, value: "2"), Constraint(kind: .maximum, value: "9"),
                Constraint(kind: .nonEmpty),
            ])
        #expect(TypeParser.parse("(min: 2) int").constraints.map(\.value) == ["2"])
        #expect(TypeParser.parse("int (min: 2").constraints.isEmpty)
        #expect(TypeParser.parse("int").constraints.isEmpty)
    }
}
