// Made from the reference pages of `barn` and its edges by graphgen; edits to this file are lost.

extension Barn {
    /// `POST /{barn_id}/parcels`.
    ///
    /// [Reference](https://developers.facebook.com/docs/orchard-mail/parcels)
    public struct CreateParcels: GraphOperation {
        /// `barn_id` in the path.
        public var barnID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(barnID: Swift.String, mailProduct: Swift.String, to: Swift.String) {
            self.barnID = barnID
            self[\.mailProduct] = mailProduct
            self[\.to] = to
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(barnID)/parcels", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required when `kind=box`.
            ///
            /// A wrapping object for the box.
            @export(implementation) public var box: GraphField<Barn.CreateParcels.Box> { .init("box") }
            /// Required when `kind=farmers`.
            @export(implementation) public var farmers: GraphField<Barn.CreateParcels.Farmers> { .init("farmers") }
            /// Optional.
            ///
            /// What it is. Left out, it defaults to `note`.
            ///
            /// Default: `note`.
            @export(implementation) public var kind: GraphField<Swift.String> { .init("kind") }
            /// Required
            ///
            /// Always `"orchard"`.
            @export(implementation) public var mailProduct: GraphField<Swift.String> { .init("mail_product") }
            /// Words on paper.
            @export(implementation) public var note: GraphField<Barn.CreateParcels.Note> { .init("note") }
            /// Required.
            ///
            /// Who gets it.
            @export(implementation) public var to: GraphField<Swift.String> { .init("to") }
        }

        /// What `box` holds.
        public struct Box: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Box`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required when `kind` is `box`. Which paper.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// Its colour.
                @export(implementation) public var colour: GraphField<Swift.String> { .init("colour") }
            }
        }

        /// What `farmers` holds.
        public struct Farmers: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(name: GraphRecord) {
                record = GraphRecord()
                self[\.name] = name
            }

            /// Members of `Farmers`.
            public struct Fields: GraphFields {
                public init() {}
                /// Optional. Where they farm.
                @export(implementation) public var fieldsValue: GraphField<GraphRecord> { .init("fields") }
                /// Required.
                ///
                /// What they are called.
                @export(implementation) public var name: GraphField<GraphRecord> { .init("name") }
            }
        }

        /// What `note` holds.
        public struct Note: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Note`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required for notes.
                ///
                /// The words.
                @export(implementation) public var body: GraphField<Swift.String> { .init("body") }
            }
        }
    }

    /// `POST /{barn_id}/letters`.
    ///
    /// - Permissions: A token of somebody who does the task `MAIL`, and the `barn_mail` permission.
    ///
    /// Permissions: ``GraphPermission/barnMail``.
    ///
    /// Errors: ``GraphErrorCode/code1200`` (1200), ``GraphErrorCode/code4`` (4).
    public struct CreateLetters: GraphOperation {
        /// `barn_id` in the path.
        public var barnID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(barnID: Swift.String, letterType: BarnLettersLetterType, reader: Barn.CreateLetters.Reader) {
            self.barnID = barnID
            self[\.letterType] = letterType
            self[\.reader] = reader
        }

        public var request: GraphRequest<Barn.CreateLetters.Response> {
            GraphRequest(.post, "/\(barnID)/letters", parameters: record, permissions: ["barn_mail"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. What it is.
            @export(implementation) public var letterType: GraphField<BarnLettersLetterType> { .init("letter_type") }
            /// Required. Who reads it.
            @export(implementation) public var reader: GraphField<Barn.CreateLetters.Reader> { .init("reader") }
            /// What is in it.
            @export(implementation) public var letter: GraphField<Barn.CreateLetters.Letter> { .init("letter") }
            /// Optional. How far it goes.
            @export(implementation) public var stamp: GraphField<BarnLettersStamp> { .init("stamp") }
        }

        /// What `reader` holds.
        public struct Reader: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Reader`.
            public struct Fields: GraphFields {
                public init() {}
                /// Which one.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// Optional. What friends say.
                @export(implementation) public var nickname: GraphField<Swift.String> { .init("nickname") }
            }
        }

        /// What `letter` holds.
        public struct Letter: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Letter`.
            public struct Fields: GraphFields {
                public init() {}
                /// Up to 300.
                @export(implementation) public var words: GraphField<Swift.String> { .init("words") }
                /// Up to 9.
                @export(implementation) public var leaves: GraphField<[JSONValue]> { .init("leaves") }
            }
        }

        /// What `post-office.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// Who reads it.
                @export(implementation) public var readerID: GraphField<Swift.String> { .init("reader_id") }
                /// The letter.
                @export(implementation) public var letterID: GraphField<Swift.String> { .init("letter_id") }
            }
        }
    }
}
