import './explain';
import './items';
import './page';
import './receipt';
import './reflection';
import './review';
import './trouble';
import './welcome';
