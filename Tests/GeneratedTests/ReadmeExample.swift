import GraphAPI

/// The example of README.md, so that it goes on compiling; nothing calls it.
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
}
