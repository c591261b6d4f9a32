public import Foundation

/// Represents a Facebook user.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
public struct User: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `User`.
    public struct Fields: GraphFields {
        public init() {}
        /// The app user's App-Scoped User ID.
        ///
        /// Core.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Returns no data as of April 4, 2018.
        public var about: GraphField<Swift.String> { GraphField("about") }
        /// The age segment for this person.
        public var ageRange: GraphField<AgeRange> { GraphField("age_range") }
        /// The person's birthday.
        public var birthday: GraphField<Swift.String> { GraphField("birthday") }
        /// Education.
        public var education: GraphField<[EducationExperience]> { GraphField("education") }
        /// The User's primary email address.
        public var email: GraphField<Swift.String> { GraphField("email") }
        /// The person's first name.
        public var firstName: GraphField<Swift.String> { GraphField("first_name") }
        /// The person's hometown.
        public var hometown: GraphField<Page> { GraphField("hometown") }
        /// Is the app making the request installed.
        public var installed: GraphField<Swift.Bool> { GraphField("installed") }
        /// A link to the person's Timeline.
        public var link: GraphField<Swift.String> { GraphField("link") }
        /// The person's locale.
        @available(*, deprecated, message: "Marked as deprecated in the reference.")
        public var locale: GraphField<Swift.String> { GraphField("locale") }
        /// What the person is interested in meeting for.
        public var meetingFor: GraphField<[Swift.String]> { GraphField("meeting_for") }
        /// The person's full name.
        public var name: GraphField<Swift.String> { GraphField("name") }
        /// When the shared login has to be upgraded by.
        public var sharedLoginUpgradeRequiredBy: GraphField<Foundation.Date> {
            GraphField("shared_login_upgrade_required_by", .unixTime)
        }
        /// The person's significant other.
        public var significantOther: GraphField<User> { GraphField("significant_other") }
        /// The person's current timezone offset from UTC, from -24 to 24.
        @available(*, deprecated, message: "Marked as deprecated in the reference.")
        public var timezone: GraphField<Swift.Double> { GraphField("timezone") }
        /// Updated time.
        @available(*, deprecated, message: "Marked as deprecated in the reference.")
        public var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        /// Video upload limits.
        public var videoUploadLimits: GraphField<VideoUploadLimits> { GraphField("video_upload_limits") }
        /// A website.
        public var website: GraphField<Foundation.URL> { GraphField("website") }
        /// Made up here: an integer.
        public var count: GraphField<Swift.Int> { GraphField("count") }
        /// Made up here: a map.
        public var labels: GraphField<[Swift.String: Swift.String]> { GraphField("labels") }
        /// Made up here: anything.
        public var value: GraphField<JSONValue> { GraphField("value") }
        /// Made up here: a description, and a hash.
        public var description: GraphField<Swift.String> { GraphField("description") }
        /// Made up here.
        public var hash: GraphField<Swift.String> { GraphField("hash") }
    }
}
