// Made from the values of `application/activities.engagement_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/activities.engagement_type`.
///
/// The reference does not list them.
public typealias ApplicationActivitiesResultEngagementType = GraphUnlisted<GraphName.ApplicationActivitiesResultEngagementType>

extension GraphName {
    /// Tells ``ApplicationActivitiesResultEngagementType`` from other values that the reference does not list.
    public enum ApplicationActivitiesResultEngagementType {}
}
