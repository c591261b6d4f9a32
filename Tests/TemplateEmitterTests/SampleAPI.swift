import APIModel

/// A small API that has one of everything.
let sampleAPI: API = {
    var api = API(version: "v19.0")
    api.nodes = [
        Node(
            id: NodeID(slug: "user"), typeName: "User", title: "User", description: "Represents a person.",
            url: "https://developers.facebook.com/docs/graph-api/reference/user/",
            fields: [
                field("id", .scalar(.numericString), "The id.", flags: [.core, .default]),
                field(
                    "locale", .scalar(.string), "The \"locale\" \\(x) */ of the person.", flags: [.deprecated]
                ),
                field("gender", .enumeration(name: "Gender", values: ["female", "male"])),
                field("age_range", .named("AgeRange")),
                field("friends", .list(.named("User"))),
                field("limits", .structure([TypeMember(name: "length", type: .scalar(.integer))])),
                field("updated", .scalar(.unixTime)), field("settings", .scalar(.jsonText)),
                field("labels", .map(key: .scalar(.string), value: .scalar(.string))),
                field("owner", .union([.named("User"), .scalar(.string)])), field("odd", .prose("some text")),
            ], edges: ["albums"], location: here),
        Node(
            id: NodeID(slug: "album"), typeName: "Album", title: "Album",
            fields: [field("id"), field("default")],
            location: here),
        Node(
            id: NodeID(slug: "oembed_post"), typeName: "oembed_post", title: "Oembed Post", isRoot: true,
            fields: [field("html")], location: here),
    ]
    api.edges = [
        Edge(
            parent: NodeID(slug: "user"), name: "albums", description: "Albums.", target: .named("Album"),
            cardinality: .list,
            addedFields: [field("role", .scalar(.string))],
            summaryFields: [field("total_count", .scalar(.integer))],
            hasPage: true, location: here),
        Edge(
            parent: NodeID(slug: "user"), name: "picture", flags: [.deprecated], cardinality: .unknown,
            location: here),
    ]
    api.operations = [
        Operation(
            id: OperationID("user.read"), page: "user", node: NodeID(slug: "user"), verb: .read, method: .get,
            path: "/{user_id}",
            requirements: [Requirement(name: "Access Tokens", description: "Any.", location: here)],
            permissions: ["public_profile"], location: here),
        Operation(
            id: OperationID("user/albums.read"), page: "user/albums", node: NodeID(slug: "user"),
            edge: "albums", verb: .read,
            method: .get, path: "/{user_id}/albums",
            parameters: [
                Parameter(name: "since", type: .scalar(.unixTime), location: here),
                Parameter(name: "kind", type: .scalar(.string), isRequired: true, location: here),
            ], location: here),
        Operation(
            id: OperationID("user/albums.create"), page: "user/albums", node: NodeID(slug: "user"),
            edge: "albums", verb: .create,
            method: .post, path: "/{user_id}/albums", creates: .named("Album"),
            parameters: [
                Parameter(
                    name: "name", type: .scalar(.string), isRequired: true, description: "The name.",
                    location: here),
                Parameter(name: "user_id", type: .scalar(.string), defaultValue: "me", location: here),
                Parameter(name: "source", type: .scalar(.file), isRequired: true, location: here),
                Parameter(name: "place", type: .object, location: here),
                Parameter(
                    name: "city", type: .scalar(.string), isRequired: true, level: .nested, parent: 3,
                    location: here),
                Parameter(name: "targets", type: .list(.object), location: here),
                Parameter(name: "age", type: .scalar(.integer), level: .ambiguous, parent: 5, location: here),
            ],
            returns: [.structure([TypeMember(name: "id", type: .identifier(of: "album"))])],
            readAfterWrite: true,
            errors: [ErrorUse(code: "100", description: "Invalid parameter", location: here)],
            limitations: ["One a day."], location: here),
        Operation(
            id: OperationID("user.delete"), page: "user", node: NodeID(slug: "user"), verb: .delete,
            status: .refused("No."),
            location: here),
        Operation(
            id: OperationID("oembed_post.read"), page: "oembed_post", node: NodeID(slug: "oembed_post"),
            verb: .read, method: .get,
            path: "/oembed_post",
            parameters: [Parameter(name: "url", type: .scalar(.url), isRequired: true, location: here)],
            location: here),
        Operation(
            id: OperationID("token.create"), page: "token", verb: .create, method: .post,
            path: "/oauth/access_token",
            returns: [.scalar(.boolean), .structure([TypeMember(name: "token", type: .scalar(.string))])],
            location: here),
        Operation(
            id: OperationID("group/feed.read"), page: "group/feed", node: NodeID(slug: "group"), edge: "feed",
            verb: .read, method: .get,
            path: "/{group_id}/feed", location: here),
    ]
    api.enums = [
        EnumDefinition(
            name: "Gender", values: ["female", "male", "American (New)", "13", "", "default"], complete: true,
            uses: [EnumDefinition.Use(owner: "user", member: "gender", location: here)])
    ]
    api.errors = [
        ErrorDefinition(
            code: 100, category: .invalidParameter,
            messages: [ErrorDefinition.Message(text: "Invalid \"parameter\"", locations: [here])],
            operations: [OperationID("user.read")]),
        ErrorDefinition(code: 190, category: .token),
        ErrorDefinition(
            code: 190, subcode: 463, name: "Expired", category: .token, isRetryable: true, recovery: "Wait."),
        ErrorDefinition(code: 200, lastCode: 299, name: "Permission", category: .permission),
    ]
    api.permissions = [
        Permission(
            name: "public_profile", description: "Default fields.", dependencies: ["email"],
            operations: [OperationID("user.read")]),
        Permission(name: "email"),
    ]
    api.metrics = [Metric(name: "page_views", description: "Views.", periods: ["day"], location: here)]
    api.valueTables = [
        ValueTable(
            page: "insights", title: "Suffixes",
            values: [.init(name: "_unique", description: "Once.", location: here)])
    ]
    api.versions = [
        VersionPeriod(
            name: "v14.0", introduced: CalendarDay("2022-05-25"), expires: CalendarDay("2024-09-17"),
            locations: [here])
    ]
    api.unresolvedTypes = [
        UnresolvedType(name: "AgeRange", link: "https://developers.facebook.com/age-range/")
    ]
    return api
}()

/// The sample with nodes and fields named like Swift's words, types of Swift and Foundation, and the runtime's own.
let hostileAPI: API = {
    var api = sampleAPI
    api.nodes += [
        "Error", "Type", "Self", "Protocol", "Swift", "Foundation", "Thread", "URL", "String", "init",
        "default",
        "Record", "Fields", "Value", "Task", "GraphRecord", "Group", "Key",
    ].map { name in
        Node(
            id: NodeID(slug: "x-" + name), typeName: name, title: name,
            fields: [
                "init", "self", "Type", "record", "value", "class", "in", "13", "", "a b", "a_b",
                "description", "hash",
                "写", "Any", "protocol", "some", "get",
            ].map { field($0) }
                + [
                    field(
                        "inner",
                        .structure([
                            TypeMember(
                                name: "fields", type: .structure([TypeMember(name: name, type: .named(name))])
                            )
                        ]))
                ],
            location: here)
    }
    return api
}()
