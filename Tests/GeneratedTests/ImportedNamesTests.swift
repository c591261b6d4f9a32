import Dispatch
import Foundation
import GraphAPI
import Testing

/// What people import with the client keeps its name: this file compiles.
@Suite struct ImportedNamesTests {
    private func host(_ url: URL) -> String? { url.host }
    private func age(_ date: Date, _ data: Data) -> Int { Int(date.timeIntervalSince1970) + data.count }
    private func name(_ notification: Notification) -> String { notification.name.rawValue }
    private func text(_ comment: Comment) -> String { comment.rawValue }
    private func isDone(_ operation: Operation, _ progress: Progress) -> Bool {
        operation.isFinished || progress.isFinished
    }

    @Test func namesOfOtherModulesAreTheirs() throws {
        let url = try #require(URL(string: "https://example.com"))
        #expect(host(url) == "example.com")
        #expect(age(Date(timeIntervalSince1970: 1), Data([0])) == 2)
        #expect(name(Notification(name: Notification.Name("x"))) == "x")
        #expect(text(Comment(rawValue: "y")) == "y")
        #expect(!isDone(Operation(), Progress(totalUnitCount: 1)))
        #expect(!Thread.current.isCancelled)
        let queue: DispatchQueue = .global()
        let group = DispatchGroup()
        queue.async(group: group) {}
        group.wait()
        #expect(User(record: GraphRecord()).name == nil)
    }
}
