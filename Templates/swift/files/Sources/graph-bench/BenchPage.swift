/// Pages to read.
enum BenchPage {
    /// A page as the API writes it: users with 5 fields where it is sparse, with 40 where it is dense.
    static func bytes(users: Int, isDense: Bool) -> [UInt8] {
        var text = #"{"data":["#
        for number in 0..<users {
            if number > 0 { text += "," }
            text +=
                #"{"id":"10158\#(100_000_000 + number)","name":"Person Number \#(number)","email":"p\#(number)@example.com""#
            text += #","timezone":\#(number % 24 - 12),"verified":\#(number % 3 == 0)"#
            if isDense {
                text += #","first_name":"value of first name""#
                text += #","last_name":"value of last name""#
                text += #","middle_name":"value of middle name""#
                text += #","short_name":"value of short name""#
                text += #","name_format":"value of name format""#
                text += #","gender":"value of gender""#
                text += #","birthday":"01/31/1990""#
                text += #","about":"Some words about what this person does, \u00e9 and \n included""#
                text += #","link":"https://www.facebook.com/app_scoped_user_id/1234567890/""#
                text += #","locale":"value of locale""#
                text +=
                    #","profile_pic":"https://scontent.example.com/v/t1.0-1/p50x50/1234567890_n.jpg?oh=abc&oe=def""#
                text += #","quotes":"value of quotes""#
                text += #","website":"value of website""#
                text += #","political":"value of political""#
                text += #","religion":"value of religion""#
                text += #","relationship_status":"value of relationship status""#
                text += #","updated_time":"2024-01-31T12:00:00+0000""#
                text += #","install_type":"value of install type""#
                text += #","third_party_id":"value of third party id""#
                text += #","token_for_business":"value of token for business""#
                text += #","username":"value of username""#
                text += #","public_key":"value of public key""#
                text += #","sports_team":"value of sports team""#
                text += #","like_count":\#(number)"#
                text += #","friend_count":\#(number)"#
                text += #","age_min":21"#
                text += #","age_max":\#(number)"#
                text += #","video_limit":\#(number)"#
                text += #","installed":true"#
                text += #","is_verified":true"#
                text += #","is_guest_user":true"#
                text += #","can_review":true"#
                text += #","rating":\#(number % 90).25"#
                text += #","latitude":\#(number % 90).25"#
                text += #","longitude":\#(number % 90).25"#
            }
            text += "}"
        }
        text += #"],"paging":{"cursors":{"before":"QVE=","after":"QVF="}}}"#
        return Array(text.utf8)
    }
}
