import GraphAPI
import Testing

/// What a user's module can do with generated parameters and permissions.
@Suite struct ParameterTests {
    @Test func structureWithoutRequiredMembersIsMadeEmptyAndFilled() throws {
        var session = CustomAudience.DeleteUsers.Session()
        #expect(session.record.isEmpty)
        session.sessionID = 7
        session.lastBatchFlag = true
        var delete = CustomAudience.DeleteUsers(customAudienceID: "1")
        delete.session = session
        #expect(delete.request.parameters["session"] == ["session_id": 7, "last_batch_flag": true])
        var media = PagePost.Update.AttachedMedia()
        media.mediaFBID = "5"
        #expect(media.record == ["media_fbid": "5"])
    }

    @Test func missingPermissionsAreThoseThatAPageDocuments() {
        let info = GraphTokenInfo(record: ["scopes": ["public_profile", "email"]])
        #expect(info.missingPermissions(for: User.read("me") { \.id }).isEmpty)
        #expect(
            info.missingPermissions(for: Album.read("1") { \.id }) == [
                "pages_read_engagement", "user_photos",
            ])
    }
}
