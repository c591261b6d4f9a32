import GraphAPI

// What stands here stands in README.md line by line.
// swift-format-ignore
/// The examples of README.md, so that they go on compiling; nothing calls them.
func readmeExample(token: String, secret: String, id: String) async throws {
    let graph = GraphClient(accessToken: token, appSecret: secret)

    let me = try await graph.send(User.read("me") { \.id; \.firstName; \.birthday; \.significantOther })
    print(me.firstName ?? "no name")
    print(try me.value(\.birthday))

    for try await business in graph.elements(of: User.businesses("me", limit: 25) { \.permittedRoles }) {
        print(business.permittedRoles ?? [])
    }
    var poll = VideoPoll.Update(videoPollID: id, action: .close)
    poll.showResults = false
    let answer = try await graph.send(poll)
    print(answer.success ?? false)

    let family = User.read(id) {
        \.name
        edge(\.albums, limit: 5) {
            \.name
            edge(\.photos, limit: 2) { \.id }
        }
    }
    do {
        let user = try await graph.send(family)
        for album in user.albums?.data ?? [] { print(album.name ?? "", album.photos?.data.count ?? 0) }
    } catch let error as GraphError where error.code == .accessTokenHasExpired {
        print(error.recovery ?? "", error.traceID ?? "")
    }
    let (first, second) = try await graph.batch(family, User.businesses("me") { \.permittedRoles })
    print(try first.get().name ?? "", try second.get().data.count)
}
