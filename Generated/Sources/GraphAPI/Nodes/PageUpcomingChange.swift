// Made from what the reference says of `page-upcoming-change` by graphgen; edits to this file are lost.

public import Foundation

/// Announces an upcoming change of pages.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-upcoming-change/)
public struct PageUpcomingChange: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PageUpcomingChange`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this upcoming change
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Type of upcoming change
        ///
        /// Comes without being asked for.
        @export(implementation) public var changeType: GraphField<PageUpcomingChangeType> { .init("change_type") }
        /// When the upcoming change takes effect
        ///
        /// Comes without being asked for.
        @export(implementation) public var effectiveTime: GraphField<Foundation.Date> { .init("effective_time") }
        /// Page that the upcoming change concerns
        ///
        /// Comes without being asked for.
        @export(implementation) public var page: GraphField<Page> { .init("page") }
        /// Proposal behind the change. Only valid if change_type is knowledge_proposal
        ///
        /// Comes without being asked for.
        @export(implementation) public var proposal: GraphField<PageChangeProposal> { .init("proposal") }
        /// Status of the timer for this change
        ///
        /// Comes without being asked for.
        @export(implementation) public var timerStatus: GraphField<PageUpcomingChangeTimerStatus> { .init("timer_status") }
    }
}
