import APIModel
import Foundation
import Testing

/// The forms of values in the model's JSON, which templates and other programs rely on.
@Suite struct ModelJSONFormTests {
    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test(arguments: [
        (TypeExpression.scalar(.dateTimeOrUnixTime), #"{"kind":"scalar","scalar":"dateTimeOrUnixTime"}"#),
        (.identifier(of: "page"), #"{"kind":"identifier","of":"page"}"#),
        (.token(structure: "Post ID"), #"{"kind":"token","structure":"Post ID"}"#),
        (.list(.any), #"{"element":{"kind":"any"},"kind":"list"}"#),
        (
            .map(key: .scalar(.string), value: .object),
            #"{"key":{"kind":"scalar","scalar":"string"},"kind":"map","value":{"kind":"object"}}"#
        ),
        (
            .structure([TypeMember(name: "id", type: .any)]),
            #"{"kind":"structure","members":[{"name":"id","type":{"kind":"any"}}]}"#
        ),
        (.object, #"{"kind":"object"}"#), (.any, #"{"kind":"any"}"#),
        (.enumeration(name: nil, values: nil), #"{"kind":"enumeration"}"#),
        (.enumeration(name: nil, values: []), #"{"kind":"enumeration","values":[]}"#),
        (
            .enumeration(name: "Size", values: ["B", "A"]),
            #"{"kind":"enumeration","name":"Size","values":["B","A"]}"#
        ),
        (.named("User"), #"{"kind":"named","name":"User"}"#),
        (.union([.any, .object]), #"{"alternatives":[{"kind":"any"},{"kind":"object"}],"kind":"union"}"#),
        (.prose("some words"), #"{"kind":"prose","text":"some words"}"#),
    ])
    func typeIsAnObjectOfItsKindAndIsReadBack(type: TypeExpression, text: String) throws {
        #expect(try json(type) == text)
        #expect(try JSONDecoder().decode(TypeExpression.self, from: Data(text.utf8)) == type)
    }

    @Test(arguments: Scalar.allCases)
    func eachScalarIsReadBack(scalar: Scalar) throws {
        let type = TypeExpression.list(.scalar(scalar))
        #expect(try JSONDecoder().decode(TypeExpression.self, from: Data(json(type).utf8)) == type)
    }

    @Test func kindThatIsNotKnownIsAnError() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(TypeExpression.self, from: Data(#"{"kind":"tuple"}"#.utf8))
        }
    }

    @Test(arguments: [
        (APIModel.Operation.Status.allowed, #"{"kind":"allowed"}"#),
        (.refused("no"), #"{"kind":"refused","text":"no"}"#),
        (.elsewhere("there"), #"{"kind":"elsewhere","text":"there"}"#),
    ])
    func statusIsAnObjectOfItsKindAndIsReadBack(status: APIModel.Operation.Status, text: String) throws {
        #expect(try json(status) == text)
        #expect(try JSONDecoder().decode(APIModel.Operation.Status.self, from: Data(text.utf8)) == status)
    }

    @Test func statusThatIsNotKnownIsAnError() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(APIModel.Operation.Status.self, from: Data(#"{"kind":"perhaps"}"#.utf8))
        }
    }

    @Test func flagsAreSpelledAsOnPages() {
        #expect(
            Flag.allCases.map(\.rawValue) == ["Core", "Default", "Deprecated", "Required", "Supports Emoji"])
    }

    @Test func methodsAreSpelledAsInHTTP() {
        #expect(
            [APIModel.Operation.Method.get, .post, .delete].map(\.rawValue) == ["GET", "POST", "DELETE"])
    }

    @Test func modelSaysWhichFormatItHas() {
        #expect(API(version: "v19.0").schemaVersion == 1)
    }

    @Test(arguments: [
        (TypeExpression.object, true), (.any, true), (.structure([]), true), (.list(.list(.object)), true),
        (.list(.scalar(.string)), false), (.scalar(.string), false), (.named("User"), false),
        (.map(key: .any, value: .any), false), (.union([.object]), false), (.prose("object"), false),
    ])
    func shapeIsWhatATableMayListMembersOf(type: TypeExpression, isShape: Bool) {
        #expect(type.isShape == isShape)
    }
}
