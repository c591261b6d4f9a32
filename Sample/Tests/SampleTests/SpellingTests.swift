import Foundation
import GraphAPI
import Testing

@Test func spelling() throws {
    let read = Page.read("1") {
        \.id
        \.fanCount
        edge(\.albums, limit: 5) { \.name; .edge(\.photos, limit: 2) { \.id } }
    }
    #expect(read.fields == "id,fan_count,albums.limit(5){name,photos.limit(2){id}}")
    let me = User.read("me") { \.id; \.name; \.birthday; \.significantOther }
    #expect(me.fields == "id,name,birthday,significant_other")
    let user: User = ["name": "N", "birthday": "01/02/2000", "locale": "de", "description": "d", "value": 1]
    print(user.name ?? "no name")
    print(try user.value(\.birthday))
    print(user.description ?? "", user[\.value] ?? nil, user)
    var post = Page.CreateFeed(pageID: "1")
    post.message = "Hello"; post.published = false; post.scheduledPublishTime = .now + 3600
    post.targeting = .init()
    post.targeting?.geoLocations = .init()
    post.targeting?.geoLocations?.regions = [.init(key: 3847)]
    post.backdatedTimeGranularity = .month
    print(post.request.parameters)
    let accounts = User.accounts("me", limit: 100) { \.id; \.name }
    print(accounts.parameters)
    _ = User.businesses("me") { \.permittedRoles }
    let error: any Swift.Error = GraphError(.api, "x")
    if let error = error as? GraphError, error.code == .invalidOAuthAccessToken { print("no") }
}

