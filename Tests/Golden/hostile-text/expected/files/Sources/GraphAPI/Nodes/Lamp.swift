// Made from what the reference says of `lamp` by graphgen; edits to this file are lost.

/// Ends a comment / and opens one / here. "Quotes", \ backslashes and \(interpolation).
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
public struct Lamp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lamp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// A name that tries to be code * /
        @export(implementation) public var nameImportEvilLetX: GraphField<Swift.String> { .init("name\"; import Evil; let x = \"") }
        /// \(evil) and """ quotes
        @export(implementation) public var aB: GraphField<Swift.String> { .init("a\\\\(b)") }
        /// <script>evil()</script>
        @export(implementation) public var etc: GraphField<JSONValue> { .init("../../etc") }
        /// A name of the language, a type of the library
        @export(implementation) public var `class`: GraphField<FacebookError> { .init("class") }
        /// Values that try to be code
        @export(implementation) public var value: GraphField<LampValue> { .init("value") }
    }
}
