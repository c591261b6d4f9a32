/// Values of `application/activities.engagement_type`.
///
/// The reference does not list them.
public typealias ApplicationActivitiesEngagementType = GraphUnlisted<GraphName.ApplicationActivitiesEngagementType>

extension GraphName {
    /// Tells ``ApplicationActivitiesEngagementType`` from other values that the reference does not list.
    public enum ApplicationActivitiesEngagementType {}
}
