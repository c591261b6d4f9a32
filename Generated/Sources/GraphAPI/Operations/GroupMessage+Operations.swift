// Made from the reference pages of `group-message` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension GroupMessage {

    /// Message in a group
    ///
    /// `GET /{group_message_id}`
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code2500`` (2500).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/)
    public static func read(
        _ groupMessageID: Swift.String,
        @GraphSelectionBuilder<GroupMessage> fields: () -> GraphSelection<GroupMessage> = { GraphSelection() },
    ) -> GraphRequest<GroupMessage> {
        GraphRequest(.get, "/\(groupMessageID)", fields: fields())
    }

    /// Insights of the post
    ///
    /// `GET /{group_message_id}/insights`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/insights/)
    public static func insights(
        _ groupMessageID: Swift.String,
        datePreset: GroupMessageInsightsDatePreset? = nil,
        metric: [JSONValue]? = nil,
        period: GroupMessageInsightsPeriod? = nil,
        since: Foundation.Date? = nil,
        until: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<InsightsResult> fields: () -> GraphSelection<InsightsResult> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<InsightsResult>> {
        var request = GraphRequest<GraphConnection<InsightsResult>>(.get, "/\(groupMessageID)/insights", fields: fields())
        request.set(GraphField<GroupMessageInsightsDatePreset>("date_preset"), datePreset)
        request.set(GraphField<[JSONValue]>("metric"), metric)
        request.set(GraphField<GroupMessageInsightsPeriod>("period"), period)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.set(GraphField<Foundation.Date>("until"), until)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Whom the post is addressed to
    ///
    /// `GET /{group_message_id}/to`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group-message/to/)
    public static func to(
        _ groupMessageID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(groupMessageID)/to", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
