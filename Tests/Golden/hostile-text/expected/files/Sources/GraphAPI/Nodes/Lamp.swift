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
        public var nameImportEvilLetX: GraphField<Swift.String> { GraphField("name\"; import Evil; let x = \"") }
        /// \(evil) and """ quotes
        public var aB: GraphField<Swift.String> { GraphField("a\\\\(b)") }
        /// <script>evil()</script>
        public var etc: GraphField<JSONValue> { GraphField("../../etc") }
        /// A name of the language, a type of the library
        public var `class`: GraphField<Error> { GraphField("class") }
        /// Values that try to be code
        public var value: GraphField<LampValue> { GraphField("value") }
    }
}
