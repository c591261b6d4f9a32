import GraphAPI

// One shape twice: as a node over a record, and as a struct whose Codable the compiler writes.

struct BenchUser: GraphNode {
    var record: GraphRecord
    init(record: GraphRecord) { self.record = record }

    struct Fields: GraphFields {
        var id: GraphField<String> { GraphField("id") }
        var name: GraphField<String> { GraphField("name") }
        var firstName: GraphField<String> { GraphField("first_name") }
        var lastName: GraphField<String> { GraphField("last_name") }
        var middleName: GraphField<String> { GraphField("middle_name") }
        var shortName: GraphField<String> { GraphField("short_name") }
        var nameFormat: GraphField<String> { GraphField("name_format") }
        var email: GraphField<String> { GraphField("email") }
        var gender: GraphField<String> { GraphField("gender") }
        var birthday: GraphField<String> { GraphField("birthday") }
        var about: GraphField<String> { GraphField("about") }
        var link: GraphField<String> { GraphField("link") }
        var locale: GraphField<String> { GraphField("locale") }
        var profilePic: GraphField<String> { GraphField("profile_pic") }
        var quotes: GraphField<String> { GraphField("quotes") }
        var website: GraphField<String> { GraphField("website") }
        var political: GraphField<String> { GraphField("political") }
        var religion: GraphField<String> { GraphField("religion") }
        var relationshipStatus: GraphField<String> { GraphField("relationship_status") }
        var updatedTime: GraphField<String> { GraphField("updated_time") }
        var installType: GraphField<String> { GraphField("install_type") }
        var thirdPartyId: GraphField<String> { GraphField("third_party_id") }
        var tokenForBusiness: GraphField<String> { GraphField("token_for_business") }
        var username: GraphField<String> { GraphField("username") }
        var publicKey: GraphField<String> { GraphField("public_key") }
        var sportsTeam: GraphField<String> { GraphField("sports_team") }
        var timezone: GraphField<Int> { GraphField("timezone") }
        var likeCount: GraphField<Int> { GraphField("like_count") }
        var friendCount: GraphField<Int> { GraphField("friend_count") }
        var ageMin: GraphField<Int> { GraphField("age_min") }
        var ageMax: GraphField<Int> { GraphField("age_max") }
        var videoLimit: GraphField<Int> { GraphField("video_limit") }
        var installed: GraphField<Bool> { GraphField("installed") }
        var isVerified: GraphField<Bool> { GraphField("is_verified") }
        var isGuestUser: GraphField<Bool> { GraphField("is_guest_user") }
        var verified: GraphField<Bool> { GraphField("verified") }
        var canReview: GraphField<Bool> { GraphField("can_review") }
        var rating: GraphField<Double> { GraphField("rating") }
        var latitude: GraphField<Double> { GraphField("latitude") }
        var longitude: GraphField<Double> { GraphField("longitude") }
    }
}

struct BenchCodableUser: Codable {
    var id: String?
    var name: String?
    var firstName: String?
    var lastName: String?
    var middleName: String?
    var shortName: String?
    var nameFormat: String?
    var email: String?
    var gender: String?
    var birthday: String?
    var about: String?
    var link: String?
    var locale: String?
    var profilePic: String?
    var quotes: String?
    var website: String?
    var political: String?
    var religion: String?
    var relationshipStatus: String?
    var updatedTime: String?
    var installType: String?
    var thirdPartyId: String?
    var tokenForBusiness: String?
    var username: String?
    var publicKey: String?
    var sportsTeam: String?
    var timezone: Int?
    var likeCount: Int?
    var friendCount: Int?
    var ageMin: Int?
    var ageMax: Int?
    var videoLimit: Int?
    var installed: Bool?
    var isVerified: Bool?
    var isGuestUser: Bool?
    var verified: Bool?
    var canReview: Bool?
    var rating: Double?
    var latitude: Double?
    var longitude: Double?

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case firstName = "first_name"
        case lastName = "last_name"
        case middleName = "middle_name"
        case shortName = "short_name"
        case nameFormat = "name_format"
        case email
        case gender
        case birthday
        case about
        case link
        case locale
        case profilePic = "profile_pic"
        case quotes
        case website
        case political
        case religion
        case relationshipStatus = "relationship_status"
        case updatedTime = "updated_time"
        case installType = "install_type"
        case thirdPartyId = "third_party_id"
        case tokenForBusiness = "token_for_business"
        case username
        case publicKey = "public_key"
        case sportsTeam = "sports_team"
        case timezone
        case likeCount = "like_count"
        case friendCount = "friend_count"
        case ageMin = "age_min"
        case ageMax = "age_max"
        case videoLimit = "video_limit"
        case installed
        case isVerified = "is_verified"
        case isGuestUser = "is_guest_user"
        case verified
        case canReview = "can_review"
        case rating
        case latitude
        case longitude
    }
}

struct BenchCodablePage: Codable { var data: [BenchCodableUser] }

extension BenchUser {
    /// A number that every value of the page goes into.
    func checksum(_ isDense: Bool) -> Int {
        var sum = 0
        sum &+= (self.id?.utf8.count ?? 0)
        sum &+= (self.name?.utf8.count ?? 0)
        sum &+= (self.email?.utf8.count ?? 0)
        sum &+= (self.timezone ?? 0)
        sum &+= (self.verified == true ? 1 : 0)
        guard isDense else { return sum }
        sum &+= (self.firstName?.utf8.count ?? 0)
        sum &+= (self.lastName?.utf8.count ?? 0)
        sum &+= (self.middleName?.utf8.count ?? 0)
        sum &+= (self.shortName?.utf8.count ?? 0)
        sum &+= (self.nameFormat?.utf8.count ?? 0)
        sum &+= (self.gender?.utf8.count ?? 0)
        sum &+= (self.birthday?.utf8.count ?? 0)
        sum &+= (self.about?.utf8.count ?? 0)
        sum &+= (self.link?.utf8.count ?? 0)
        sum &+= (self.locale?.utf8.count ?? 0)
        sum &+= (self.profilePic?.utf8.count ?? 0)
        sum &+= (self.quotes?.utf8.count ?? 0)
        sum &+= (self.website?.utf8.count ?? 0)
        sum &+= (self.political?.utf8.count ?? 0)
        sum &+= (self.religion?.utf8.count ?? 0)
        sum &+= (self.relationshipStatus?.utf8.count ?? 0)
        sum &+= (self.updatedTime?.utf8.count ?? 0)
        sum &+= (self.installType?.utf8.count ?? 0)
        sum &+= (self.thirdPartyId?.utf8.count ?? 0)
        sum &+= (self.tokenForBusiness?.utf8.count ?? 0)
        sum &+= (self.username?.utf8.count ?? 0)
        sum &+= (self.publicKey?.utf8.count ?? 0)
        sum &+= (self.sportsTeam?.utf8.count ?? 0)
        sum &+= (self.likeCount ?? 0)
        sum &+= (self.friendCount ?? 0)
        sum &+= (self.ageMin ?? 0)
        sum &+= (self.ageMax ?? 0)
        sum &+= (self.videoLimit ?? 0)
        sum &+= (self.installed == true ? 1 : 0)
        sum &+= (self.isVerified == true ? 1 : 0)
        sum &+= (self.isGuestUser == true ? 1 : 0)
        sum &+= (self.canReview == true ? 1 : 0)
        sum &+= Int((self.rating ?? 0) * 8)
        sum &+= Int((self.latitude ?? 0) * 8)
        sum &+= Int((self.longitude ?? 0) * 8)
        return sum
    }
}

extension BenchCodableUser {
    /// A number that every value of the page goes into.
    func checksum(_ isDense: Bool) -> Int {
        var sum = 0
        sum &+= (self.id?.utf8.count ?? 0)
        sum &+= (self.name?.utf8.count ?? 0)
        sum &+= (self.email?.utf8.count ?? 0)
        sum &+= (self.timezone ?? 0)
        sum &+= (self.verified == true ? 1 : 0)
        guard isDense else { return sum }
        sum &+= (self.firstName?.utf8.count ?? 0)
        sum &+= (self.lastName?.utf8.count ?? 0)
        sum &+= (self.middleName?.utf8.count ?? 0)
        sum &+= (self.shortName?.utf8.count ?? 0)
        sum &+= (self.nameFormat?.utf8.count ?? 0)
        sum &+= (self.gender?.utf8.count ?? 0)
        sum &+= (self.birthday?.utf8.count ?? 0)
        sum &+= (self.about?.utf8.count ?? 0)
        sum &+= (self.link?.utf8.count ?? 0)
        sum &+= (self.locale?.utf8.count ?? 0)
        sum &+= (self.profilePic?.utf8.count ?? 0)
        sum &+= (self.quotes?.utf8.count ?? 0)
        sum &+= (self.website?.utf8.count ?? 0)
        sum &+= (self.political?.utf8.count ?? 0)
        sum &+= (self.religion?.utf8.count ?? 0)
        sum &+= (self.relationshipStatus?.utf8.count ?? 0)
        sum &+= (self.updatedTime?.utf8.count ?? 0)
        sum &+= (self.installType?.utf8.count ?? 0)
        sum &+= (self.thirdPartyId?.utf8.count ?? 0)
        sum &+= (self.tokenForBusiness?.utf8.count ?? 0)
        sum &+= (self.username?.utf8.count ?? 0)
        sum &+= (self.publicKey?.utf8.count ?? 0)
        sum &+= (self.sportsTeam?.utf8.count ?? 0)
        sum &+= (self.likeCount ?? 0)
        sum &+= (self.friendCount ?? 0)
        sum &+= (self.ageMin ?? 0)
        sum &+= (self.ageMax ?? 0)
        sum &+= (self.videoLimit ?? 0)
        sum &+= (self.installed == true ? 1 : 0)
        sum &+= (self.isVerified == true ? 1 : 0)
        sum &+= (self.isGuestUser == true ? 1 : 0)
        sum &+= (self.canReview == true ? 1 : 0)
        sum &+= Int((self.rating ?? 0) * 8)
        sum &+= Int((self.latitude ?? 0) * 8)
        sum &+= Int((self.longitude ?? 0) * 8)
        return sum
    }
}
