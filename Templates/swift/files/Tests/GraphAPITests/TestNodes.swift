import Foundation
import GraphAPI

struct TestUser: GraphNode {
    var record: GraphRecord

    struct Fields: GraphFields {
        var id: GraphField<String> { GraphField("id") }
        var name: GraphField<String> { GraphField("name") }
        var age: GraphField<Int> { GraphField("age") }
        var offset: GraphField<Double> { GraphField("offset") }
        var isActive: GraphField<Bool> { GraphField("is_active") }
        var website: GraphField<Foundation.URL> { GraphField("website") }
        var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        var expires: GraphField<Foundation.Date> { GraphField("expires", .unixTime) }
        var tags: GraphField<[String]> { GraphField("tags") }
        var labels: GraphField<[String: String]> { GraphField("labels") }
        var status: GraphField<TestStatus> { GraphField("status") }
        var partner: GraphField<TestUser> { GraphField("partner") }
        var friends: GraphField<[TestUser]> { GraphField("friends") }
        var albums: GraphField<GraphConnection<TestAlbum>> { GraphField("albums") }
        var via: GraphField<GraphUnion<(TestUser, TestAlbum)>> { GraphField("via") }
        var extra: GraphField<JSONValue> { GraphField("extra") }
        var payload: GraphField<JSONValue> { GraphField("payload", .jsonText) }
        var picture: GraphField<GraphRecord> { GraphField("picture") }
        var description: GraphField<String> { GraphField("description") }
        var hash: GraphField<String> { GraphField("hash") }
        var value: GraphField<String> { GraphField("value") }
    }

    static func read(
        _ id: String,
        @GraphSelectionBuilder<TestUser> fields: () -> GraphSelection<TestUser> = { GraphSelection() }
    ) -> GraphRequest<TestUser> { GraphRequest(.get, "/\(id)", fields: fields()) }
}

struct TestAlbum: GraphNode {
    var record: GraphRecord

    struct Fields: GraphFields {
        var id: GraphField<String> { GraphField("id") }
        var name: GraphField<String> { GraphField("name") }
        var photos: GraphField<GraphConnection<TestUser>> { GraphField("photos") }
    }
}

struct TestStatus: GraphEnum {
    var rawValue: String
    static var live: Self { Self(rawValue: "LIVE") }
}

struct TestCreate: GraphReadAfterWrite {
    typealias Written = TestUser
    var parentID: String
    var record = GraphRecord()

    init(parentID: String, name: String) {
        self.parentID = parentID
        self[\.name] = name
    }

    var request: GraphRequest<Response> {
        GraphRequest(.post, "/\(parentID)/feed", parameters: record, permissions: ["pages_manage_posts"])
    }

    struct Fields: GraphFields {
        var name: GraphField<String> { GraphField("name") }
        var published: GraphField<Bool> { GraphField("published") }
        var scheduledPublishTime: GraphField<Foundation.Date> {
            GraphField("scheduled_publish_time", .unixTime)
        }
        var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
        var tags: GraphField<[String]> { GraphField("tags") }
        var targeting: GraphField<Targeting> { GraphField("targeting") }
    }

    struct Targeting: GraphNode {
        var record: GraphRecord
        init(record: GraphRecord) { self.record = record }
        init() { record = GraphRecord() }
        struct Fields: GraphFields {
            var countries: GraphField<[String]> { GraphField("countries") }
            var ageMin: GraphField<Int> { GraphField("age_min") }
        }
    }

    struct Response: GraphNode {
        var record: GraphRecord
        struct Fields: GraphFields {
            var id: GraphField<String> { GraphField("id") }
            var success: GraphField<Bool> { GraphField("success") }
        }
    }
}
