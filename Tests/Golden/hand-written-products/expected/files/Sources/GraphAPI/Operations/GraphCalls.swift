// Made from reference pages whose paths start from no node by graphgen; edits to this file are lost.

public import Foundation

/// Calls whose path starts from no node that the reference pages describe.
public enum GraphCalls {

    /// To look for towns call:
    ///
    /// `GET /town_search`
    public static func readTownSearch(
        kinds: JSONValue? = nil,
        q: JSONValue? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/town_search")
        request.set(GraphField<JSONValue>("kinds"), kinds)
        request.set(GraphField<JSONValue>("q"), q)
        return request
    }

    /// `POST /me/barn_profile`.
    public struct CreateMeBarnProfile: GraphOperation {
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init() {
        }

        public var request: GraphRequest<CreateMeBarnProfile.Response> {
            GraphRequest(.post, "/me/barn_profile", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `door`.
            @export(implementation) public var door: GraphField<JSONValue> { .init("door") }
            /// `roof`.
            @export(implementation) public var roof: GraphField<JSONValue> { .init("roof") }
        }

        /// What `barn-profile-api.create /me/barn_profile` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `result`.
                @export(implementation) public var result: GraphField<Swift.String> { .init("result") }
            }
        }
    }

    /// `POST /me/hand_over`.
    public struct CreateMeHandOver: GraphOperation {
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(nextAppID: Swift.String) {
            self[\.nextAppID] = nextAppID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/me/hand_over", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Who has it now.
            @export(implementation) public var owner: GraphField<CreateMeHandOver.Owner> { .init("owner") }
            /// Who gets it. Required.
            @export(implementation) public var nextAppID: GraphField<Swift.String> { .init("next_app_id") }
        }

        /// What `owner` holds.
        public struct Owner: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Owner`.
            public struct Fields: GraphFields {
                public init() {}
                /// Their number.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }

    /// Make one: `POST /me/owls`
    ///
    /// `POST /me/owls`
    public struct CreateMeOwls: GraphOperation {
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(name: Swift.String, pictureURL: Foundation.URL) {
            self[\.name] = name
            self[\.pictureURL] = pictureURL
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/me/owls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `name`.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// `picture_url`.
            @export(implementation) public var pictureURL: GraphField<Foundation.URL> { .init("picture_url") }
        }
    }

    /// `GET /me/barn_profile`.
    public static func readMeBarnProfile(
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/me/barn_profile")
    }

    /// All of them: `GET /me/owls`
    ///
    /// `GET /me/owls`
    public static func readMeOwls(
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/me/owls")
    }

    /// Types of `readPondFish`.
    public enum ReadPondFish {

        /// What `ponds.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// Which fish.
                @export(implementation) public var sort: GraphField<Swift.String> { .init("sort") }
                /// How many.
                @export(implementation) public var scales: GraphField<Swift.Int> { .init("scales") }
            }
        }
    }

    /// All fish of a pond.
    ///
    /// `GET /pond_fish`
    ///
    /// - Access Tokens: Boat token; with a net: Net token
    /// - Permissions: `pond_boat`
    ///
    ///   `pond_row`
    /// - Permissions: with a net: `pond_net`
    ///
    /// Permissions: ``GraphPermission/pondBoat``, ``GraphPermission/pondNet``, ``GraphPermission/pondRow``.
    public static func readPondFish(
        depth: Swift.Int? = nil,
        net: JSONValue? = nil,
    ) -> GraphRequest<ReadPondFish.Response> {
        var request = GraphRequest<ReadPondFish.Response>(.get, "/pond_fish", permissions: ["pond_boat", "pond_net", "pond_row"])
        request.set(GraphField<Swift.Int>("depth"), depth)
        request.set(GraphField<JSONValue>("net"), net)
        return request
    }

    /// All frogs.
    ///
    /// `GET /pond_frogs`
    ///
    /// - Access Tokens: Boat token; with a net: Net token
    /// - Permissions: `pond_boat`
    ///
    ///   `pond_row`
    /// - Permissions: with a net: `pond_net`
    ///
    /// Permissions: ``GraphPermission/pondBoat``, ``GraphPermission/pondNet``, ``GraphPermission/pondRow``.
    public static func readPondFrogs(
        leaf: Swift.String,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/pond_frogs", permissions: ["pond_boat", "pond_net", "pond_row"])
        request.set(GraphField<Swift.String>("leaf"), leaf)
        return request
    }
}
